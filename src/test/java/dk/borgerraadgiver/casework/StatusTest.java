package dk.borgerraadgiver.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final By OFFICER = new By.Officer(new EmployeeId(UUID.randomUUID()), "Karen Holm");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final CaseFile received = CaseFile.received(
            new CaseNumber("BR-2026-000001"),
            new Party.Citizen(new PersonId(UUID.randomUUID())),
            1,
            Optional.of(MayContact.YES),
            NOW);

    @Test
    void r16_tooFewClosedCasesSayNothing() {
        assertThat(HandlingTimes.of(days(19))).isEmpty();
        assertThat(Expected.in(received, HandlingTimes.of(days(19)), TODAY)).isEqualTo(new Expected.NotKnown());
    }

    @Test
    void r16_expectedTimeIsReadOffTheClosedCases() {
        HandlingTimes times = HandlingTimes.of(days(40)).orElseThrow();
        assertThat(times).isEqualTo(new HandlingTimes(20, 36, 40, false));
        assertThat(Expected.in(received, Optional.of(times), TODAY)).isEqualTo(new Expected.Usually(times));
    }

    @Test
    void aPromiseGoesBeforeExperienceAndABrokenOneIsShown() {
        CaseFile promised =
                received.with(OFFICER, NOW, new ScreeningBegan("Vi læser.", Optional.of(TODAY.plusDays(7))));
        Optional<HandlingTimes> times = HandlingTimes.of(days(40));
        assertThat(Expected.in(promised, times, TODAY.plusDays(7))).isEqualTo(new Expected.Promised(TODAY.plusDays(7)));
        assertThat(Expected.in(promised, times, TODAY.plusDays(8))).isEqualTo(new Expected.Overdue(TODAY.plusDays(7)));
    }

    @Test
    void aCaseThatIsOverExpectsNothing() {
        CaseFile over = received.with(OFFICER, NOW, new Withdrawn("Borgeren ringede."));
        assertThat(Status.of(over, HandlingTimes.of(days(40)), TODAY).expected())
                .isEqualTo(new Expected.Over());
    }

    @Test
    void r17_everyDateThatWasPromisedStaysToBeSeenWithTheReasonWhyItMoved() {
        CaseFile file = received.with(OFFICER, NOW, new ScreeningBegan("Vi læser.", Optional.of(TODAY.plusDays(7))))
                .with(OFFICER, NOW, new CaseEvent.Postponed("Sygdom", TODAY.plusDays(7), TODAY.plusDays(12)))
                .with(OFFICER, NOW, new CaseEvent.Postponed("Ferie", TODAY.plusDays(12), TODAY.plusDays(20)));
        assertThat(Status.of(file, Optional.empty(), TODAY).dates().promises())
                .containsExactly(
                        new DatePromise(NOW, TODAY.plusDays(7), Optional.empty(), DatePromise.Fate.MOVED),
                        new DatePromise(
                                NOW,
                                TODAY.plusDays(12),
                                Optional.of(new DatePromise.Moved(TODAY.plusDays(7), "Sygdom")),
                                DatePromise.Fate.MOVED),
                        new DatePromise(
                                NOW,
                                TODAY.plusDays(20),
                                Optional.of(new DatePromise.Moved(TODAY.plusDays(12), "Ferie")),
                                DatePromise.Fate.STANDING));
    }

    @Test
    void r17_aStageWithoutADayLeavesThePromiseAndALaterDayNeedsAReason() {
        LocalDate day = TODAY.plusDays(7);
        CaseFile promised = received.with(OFFICER, NOW, new ScreeningBegan("Vi læser.", Optional.of(day)));
        CaseFile called = promised.with(OFFICER, NOW, called(Optional.empty()));
        assertThat(called.promise()).contains(day);
        assertThat(promised.with(OFFICER, NOW, called(Optional.of(day.minusDays(1))))
                        .promise())
                .contains(day.minusDays(1));
        assertThatThrownBy(() -> called.with(OFFICER, NOW, called(Optional.of(day.plusDays(1)))))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("later-without-reason");
    }

    @Test
    void r17_whenTheDayIsOverItIsSaidWhetherItWasKept() {
        LocalDate day = TODAY.plusDays(7);
        CaseFile promised = received.with(OFFICER, NOW, new ScreeningBegan("Vi læser.", Optional.of(day)));
        CaseFile called = promised.with(OFFICER, NOW, called(Optional.empty()));
        Instant after = NOW.plus(Duration.ofDays(8));
        assertThat(Expected.in(called, Optional.empty(), day.plusDays(1))).isEqualTo(new Expected.Kept(day));
        assertThat(fates(called, day.plusDays(1))).containsExactly(DatePromise.Fate.KEPT);
        assertThat(fates(promised, day.plusDays(1))).containsExactly(DatePromise.Fate.BROKEN);
        assertThat(called.with(OFFICER, after, called(Optional.of(day.plusDays(9))))
                        .promise())
                .contains(day.plusDays(9));
        assertThatThrownBy(() -> promised.with(OFFICER, after, called(Optional.of(day.plusDays(9)))))
                .isInstanceOf(Rejected.class);
    }

    private static CaseEvent called(Optional<LocalDate> newsBy) {
        return Histories.called("Vi ringede.", newsBy);
    }

    private static List<DatePromise.Fate> fates(CaseFile file, LocalDate today) {
        return Status.of(file, Optional.empty(), today).dates().promises().stream()
                .map(DatePromise::became)
                .toList();
    }

    @Test
    void aDeadlineInLawAPromiseAndAnEstimateAreThreeThings() {
        CaseFile file = received.with(OFFICER, NOW, new ScreeningBegan("Vi læser.", Optional.of(TODAY.plusDays(7))))
                .with(OFFICER, NOW, new CaseEvent.AppealDeadlineNoted(TODAY.plusDays(3), "Ankestyrelsen"));
        CaseDates dates = Status.of(file, HandlingTimes.of(days(40)), TODAY).dates();
        assertThat(dates.appeal().orElseThrow().day()).isEqualTo(TODAY.plusDays(3));
        assertThat(dates.promises()).hasSize(1);
        assertThat(dates.estimate()).contains(new HandlingTimes(20, 36, 40, false));
        assertThat(file.promise()).contains(TODAY.plusDays(7));
    }

    private static List<Duration> days(int cases) {
        return IntStream.rangeClosed(1, cases).mapToObj(Duration::ofDays).toList();
    }
}
