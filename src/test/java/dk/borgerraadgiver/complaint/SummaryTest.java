package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.Summary.Section;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryTest {
    private static final Bundles BUNDLES = new Bundles();

    @Test
    void showsEveryAnswerInTheWordsOfItsQuestion() {
        List<Section> sections = Summary.of(Filled.all(), BUNDLES.in(Language.DANISH));

        assertThat(sections).extracting(Section::title).contains("Hvad handler det om?", "Klagepunkt 1");
        assertThat(sections)
                .flatExtracting(Section::rows)
                .contains(
                        new Summary.Row(
                                "Hvor mange gange har du bedt om svar igen?",
                                List.of("11"),
                                "/klag/tidligere?fra=tjek",
                                true),
                        new Summary.Row(
                                "Hvilken forvaltning er det?",
                                List.of("Socialforvaltningen"),
                                "/klag/forvaltning?fra=tjek",
                                false),
                        new Summary.Row(
                                "Hvad er der sket?",
                                List.of("Regningen kom to måneder for sent."),
                                "/klag/punkter/1?fra=tjek",
                                true));
    }

    /** A letter to an administration is in Danish, whichever language the complaint was written in. */
    @ParameterizedTest
    @CsvSource({"DANISH, Socialforvaltningen", "ENGLISH, Social Services Administration"})
    void anAdministrationIsNamedInTheLanguageOfThoseWhoRead(Language language, String name) {
        assertThat(Summary.of(Filled.all(), BUNDLES.in(language)))
                .flatExtracting(Section::rows)
                .extracting(Summary.Row::values)
                .contains(List.of(name));
    }

    /** R31: one source; what a page asks has its words in every language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionHasItsWords(Language language) {
        Texts texts = BUNDLES.in(language);
        for (Question<?, ?> question : Questions.all()) {
            assertThat(texts.has(question.key())).as(question.key()).isTrue();
            choices(question.form())
                    .forEach(choice -> assertThat(texts.has(question.choiceKey(choice)))
                            .as(question.choiceKey(choice))
                            .isTrue());
            if (question.required()) {
                assertThat(texts.has(question.key() + ".missing"))
                        .as(question.key())
                        .isTrue();
            }
        }
        for (Step step : Step.values()) {
            assertThat(texts.has(step.key() + ".title")).as(step.key()).isTrue();
            assertThat(!step.asks() || Questions.at(step).findAny().isPresent()).isTrue();
        }
    }

    @Test
    void theAdministrationNeverSeesHowToReachThePersonNorWhatIsHeldBack() {
        assertThat(Summary.forAdministration(Filled.all(), BUNDLES.in(Language.DANISH)))
                .extracting(Section::title)
                .containsExactly(
                        "Hvad handler det om?",
                        "Hvem i kommunen handler det om?",
                        "Klagepunkt 1",
                        "Hvad har du sagt til forvaltningen?",
                        "Er du blevet behandlet dårligere, fordi du er den, du er?");
    }

    private static List<Choice> choices(Form form) {
        return switch (form) {
            case Form.OneOf one -> one.choices();
            case Form.AnyOf any -> any.choices();
            case Form.Line line -> List.of();
            case Form.Lines lines -> List.of();
            case Form.Administration administration -> List.of();
        };
    }
}
