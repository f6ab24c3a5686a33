package dk.borgerraadgiver.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.Ended;
import dk.borgerraadgiver.casework.EveryEvent;
import dk.borgerraadgiver.casework.Expected;
import dk.borgerraadgiver.casework.Finding;
import dk.borgerraadgiver.casework.HandlingTimes;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    @ParameterizedTest
    @EnumSource
    void r24_everythingThatCanHappenHasWords(Language language) {
        CaseTexts words = new CaseTexts(new Bundles().in(language));
        List<CaseEvent> events = EveryEvent.of(DocumentId.fresh()).toList();
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(words.events().heading(event)).isNotBlank().doesNotContain("{"));
        for (Ended how : Ended.values()) {
            assertThat(words.events().heading(new CaseEvent.MediationEnded(how, "")))
                    .isNotBlank();
            if (how != Ended.AGREED) {
                assertThat(words.events().heading(new CaseEvent.MediationDeclined(how, "")))
                        .isNotBlank();
            }
        }
        for (Finding finding : Finding.values()) {
            assertThat(words.events().heading(new CaseEvent.PointAnswered(1, finding, "Svar")))
                    .isNotBlank();
        }
        for (Outcome outcome : Outcome.values()) {
            Optional<String> to = outcome == Outcome.PASSED_ON ? Optional.of("Ankestyrelsen") : Optional.empty();
            assertThat(words.events().body(new CaseEvent.Closed(outcome, to, "Slut")))
                    .contains("Slut");
            assertThat(words.text("desk.outcome." + CaseTexts.key(outcome))).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void r15_everyStageSaysWhatItIsWhatItMeansAndWhatIsNext(Language language) {
        CaseTexts words = new CaseTexts(new Bundles().in(language));
        for (Whereabouts where : Whereabouts.values()) {
            for (String part : List.of("name", "meaning", "next")) {
                assertThat(words.where(where, part)).isNotBlank();
            }
            assertThat(words.text("desk.stage." + CaseTexts.key(where))).isNotBlank();
        }
        for (Purpose purpose : Purpose.values()) {
            assertThat(words.text("purpose." + CaseTexts.key(purpose))).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void r16_everyExpectationHasWordsAndOnlyAPromiseNamesADay(Language language) {
        CaseTexts words = new CaseTexts(new Bundles().in(language));
        assertThat(words.expected(new Expected.Promised(DAY))).contains("2026");
        assertThat(words.expected(new Expected.Overdue(DAY))).contains("2026");
        assertThat(words.expected(new Expected.Usually(new HandlingTimes(12, 40, 25, false))))
                .contains("12", "40");
        assertThat(words.expected(new Expected.NotKnown())).doesNotContain("20");
        assertThat(words.expected(new Expected.Over())).isNotBlank();
    }
}
