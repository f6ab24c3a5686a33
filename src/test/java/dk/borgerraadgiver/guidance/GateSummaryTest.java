package dk.borgerraadgiver.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateSummaryTest {
    private final Texts danish = new Bundles().in(Language.DANISH);

    @Test
    void tellsTheOfficerInWordsWhatThePersonAnswered() {
        GateAnswers answers = GateAnswers.none()
                .with(Municipality.YES)
                .with(new About(Set.of(Subject.CONDUCT, Subject.CASE_HANDLING)))
                .with(DecisionLetter.YES)
                .with(new AppealDates(Optional.of(LocalDate.of(2026, 12, 6)), Optional.empty()));
        assertThat(GateSummary.of(answers, danish))
                .extracting(GateSummary.Row::label, GateSummary.Row::values)
                .containsExactly(
                        tuple("Handler om kommunen", List.of("Ja")),
                        tuple(
                                "Klagen handler om",
                                List.of("Måden, min sag bliver behandlet på", "Måden, jeg er blevet mødt på")),
                        tuple("Afgørelse, du er uenig i", List.of("Ja")),
                        tuple("Klagefrist", List.of("Sidste dag for at klage: 6. december 2026")));
    }

    // R24
    @Test
    void everyAnswerHasWordsInEachLanguage() {
        for (Language language : Language.values()) {
            Texts texts = new Bundles().in(language);
            for (GateQuestion question : GateQuestion.values()) {
                assertThat(texts.has(question.key() + ".title"))
                        .as(question.key())
                        .isTrue();
            }
            for (GateRule rule : GateRule.values()) {
                for (String part : new String[] {".title", ".text", ".do", ".why"}) {
                    assertThat(texts.has(rule.key() + part))
                            .as(rule.key() + part)
                            .isTrue();
                }
                assertThat(texts.text(rule.source().key())).isNotBlank();
            }
        }
        int[] rows = {0};
        for (Subject subject : Subject.values()) {
            EveryAnswer.walk(
                    GateAnswers.none().with(Municipality.YES).with(new About(Set.of(subject))),
                    answers -> rows[0] += GateSummary.of(answers, danish).size());
        }
        assertThat(rows[0]).isPositive();
    }
}
