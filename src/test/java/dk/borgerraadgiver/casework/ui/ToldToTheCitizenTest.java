package dk.borgerraadgiver.casework.ui;

import static dk.borgerraadgiver.casework.ui.OneTruthTest.mine;
import static dk.borgerraadgiver.casework.ui.OneTruthTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.FinalAnswer;
import dk.borgerraadgiver.casework.Histories;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.Reading;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every history: nothing that the citizen reads is left from a time that is over, and no answer goes away. */
class ToldToTheCitizenTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final String THIRD_PERSON = "Borgeren";

    private final CaseTexts words = new CaseTexts(new Bundles().in(Language.DANISH));
    private final List<CaseFile> files =
            Stream.concat(Histories.byChance(300), Histories.onceClosed(300)).toList();

    @Test
    void r18_anAnswerOnceGivenStaysWithTheDayOfItsClosingAndItsVerdicts() {
        List<CaseFile> answered =
                files.stream().filter(file -> lastClosing(file).isPresent()).toList();
        assertThat(answered)
                .anyMatch(file -> file.stage().open())
                .anyMatch(file -> !file.contested().isEmpty());
        assertThat(answered).allSatisfy(file -> {
            Entry closing = lastClosing(file).orElseThrow();
            Letter letter = Letter.answer(mine(file), words).orElseThrow();
            assertThat(letter.head()).contains("Dato: " + words.dates().day(closing.at()));
            assertThat(letter.head().contains(words.text("answer.again")))
                    .isEqualTo(file.stage().open());
            assertThat(letter.greeting()).contains("Kære Anna Test");
            assertThat(letter.signature()).contains(((By.Officer) closing.by()).name() + ", Borgerrådgiveren");
            assertThat(letter.parts()).extracting(Letter.Part::heading).contains("Punkt 1: Du får ret");
            assertThat(FinalAnswer.of(file).orElseThrow().closed()).isEqualTo(closing.event());
        });
        assertThat(files.stream().filter(file -> lastClosing(file).isEmpty()))
                .allSatisfy(file -> assertThat(Letter.answer(mine(file), words)).isEmpty());
    }

    @Test
    void r21_noTalkIsOfferedWhileSupervisionRuns() {
        assertThat(files.stream()
                        .filter(file -> file.stage() == Stage.SUPERVISION)
                        .filter(file -> !file.mediating().mentioned()))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(panel(file)).doesNotContain(words.text("case.mediation.ask")));
        assertThat(files.stream().filter(file -> file.stage() == Stage.SCREENING))
                .anySatisfy(file -> assertThat(panel(file)).contains(words.text("case.mediation.ask")));
    }

    @Test
    void r15_whatTheOfficerWroteIsNotShownWhenTheCaseHasGoneOn() {
        assertThat(files.stream().filter(ToldToTheCitizenTest::isOvertaken))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(panel(file)).doesNotContain(words.text("case.words")));
        assertThat(files.stream().filter(file -> file.history().getLast().event() instanceof MessageToCitizen))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(panel(file)).contains(words.text("case.words")));
    }

    @Test
    void r15_theMarkStandsAtWhatSaysWhereTheCaseIs() {
        assertThat(files).allSatisfy(file -> {
            Entry since = Whereabouts.since(file);
            assertThat(file.whereabouts()).isEqualTo(until(file, since.position()));
            assertThat(since.event()).isNotInstanceOf(MessageToCitizen.class);
        });
    }

    @Test
    void whoReadsIsCalledYou() {
        assertThat(files)
                .allSatisfy(file -> assertThat(file.history())
                        .filteredOn(entry -> entry.by() instanceof By.Citizen)
                        .allSatisfy(
                                entry -> assertThat(ToYou.heading(entry, words)).doesNotContain(THIRD_PERSON)));
    }

    @Test
    void afterAContestItIsNotSaidThatTheCaseNeverHadAnOfficer() {
        assertThat(files.stream().filter(file -> !file.contested().isEmpty()))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(panel(file)).doesNotContain(words.text("case.officer.none")));
    }

    @Test
    void r27_whoReadsTheCaseOftenOnADayStandsThereOnce() {
        EmployeeId karen = new EmployeeId(UUID.randomUUID());
        EmployeeId jens = new EmployeeId(UUID.randomUUID());
        List<Reading> readings = List.of(
                new Reading(MORNING.plusSeconds(60), karen, Purpose.HANDLING),
                new Reading(MORNING, karen, Purpose.HANDLING),
                new Reading(MORNING, jens, Purpose.QUALITY));
        String looked = text(Looked.toCitizen(mine(files.getFirst(), readings), words));
        assertThat(looked.split("En sagsbehandler hos", -1)).hasSize(3);
        assertThat(looked).contains(words.text("purpose.handling"), words.text("purpose.quality"));
    }

    private String panel(CaseFile file) {
        return text(new StatusPanel(words, mine(file), "svar"));
    }

    /** By the administration's answer, or by the citizen's no to the answer. */
    private static boolean isOvertaken(CaseFile file) {
        Entry last = file.history().getLast();
        return last.event() instanceof AdministrationAnswered
                || (last.event() instanceof PointContested && last.equals(Whereabouts.since(file)));
    }

    private static Whereabouts until(CaseFile file, int position) {
        return new CaseFile(
                        file.number(),
                        file.party(),
                        file.papers(),
                        file.points(),
                        file.history().subList(0, position),
                        file.version())
                .whereabouts();
    }

    private static Optional<Entry> lastClosing(CaseFile file) {
        return file.history().reversed().stream()
                .filter(entry -> entry.event() instanceof Closed)
                .findFirst();
    }
}
