package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.RulesOnceMore.answeredWhatIsContested;
import static dk.borgerraadgiver.casework.RulesOnceMore.isAnswered;
import static dk.borgerraadgiver.casework.RulesOnceMore.isAsked;
import static dk.borgerraadgiver.casework.RulesOnceMore.isContested;
import static dk.borgerraadgiver.casework.RulesOnceMore.isLegal;
import static dk.borgerraadgiver.casework.RulesOnceMore.isOver;
import static dk.borgerraadgiver.casework.RulesOnceMore.isWithdrawn;
import static dk.borgerraadgiver.casework.RulesOnceMore.lastClosing;
import static dk.borgerraadgiver.casework.RulesOnceMore.lastPromise;
import static dk.borgerraadgiver.casework.RulesOnceMore.newsInTime;
import static dk.borgerraadgiver.casework.RulesOnceMore.place;
import static dk.borgerraadgiver.casework.RulesOnceMore.yesses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every history that can be made, step by step: in each situation every event is tried by everybody, and the model's
 * yes or no is held against the rules as written here. Situations that differ in nothing that the rules ask about are
 * walked on from once.
 */
class EverySequenceTest {
    private static final int STEPS = 9;
    private final Set<String> met = new HashSet<>();
    private int tried;

    @Test
    void r15_noIllegalHistoryCanBeMadeAndNothingIsShownWithoutItsEvent() {
        walk(Histories.received(), STEPS);
        walk(Histories.closed(), STEPS); // what can come after is walked as far as what came before
        assertThat(met).hasSizeGreaterThan(300);
        assertThat(tried).isGreaterThan(50_000);
    }

    private void walk(CaseFile from, int steps) {
        List<CaseFile> here = List.of(from);
        for (int step = 0; step < steps; step++) {
            List<CaseFile> next = new ArrayList<>();
            for (CaseFile file : here) {
                if (met.add(situation(file))) {
                    next.addAll(tryEverything(file));
                }
            }
            here = next;
        }
    }

    private List<CaseFile> tryEverything(CaseFile file) {
        List<CaseFile> made = new ArrayList<>();
        for (Duration later : List.of(Duration.ofDays(1), Duration.ofDays(20))) {
            for (By by : Histories.EVERYBODY) {
                for (CaseEvent event : Histories.EVENTS) {
                    tryOne(file, by, file.movedAt().plus(later), event).ifPresent(made::add);
                }
            }
        }
        return made;
    }

    private Optional<CaseFile> tryOne(CaseFile file, By by, Instant at, CaseEvent event) {
        tried++;
        Optional<CaseFile> after = tried(file, by, at, event);
        assertThat(after.isPresent())
                .as("%s by %s after %s", event, by, events(file))
                .isEqualTo(isLegal(file, by, at, event));
        after.ifPresent(EverySequenceTest::nothingShownLacksItsEvent);
        return after;
    }

    // what the citizen is shown, and the event that it must have

    private static void nothingShownLacksItsEvent(CaseFile file) {
        Status status = Status.of(file, Optional.empty(), LocalDate.ofInstant(file.movedAt(), ZoneOffset.UTC));
        List<CaseEvent> past = events(file);
        assertThat(file.history()).extracting(Entry::position).isSorted().doesNotHaveDuplicates();
        assertThat(status.stage().open()).isNotEqualTo(isOver(past));
        assertThat(status.where()).isEqualTo(whereabouts(past));
        assertThat(status.where().open()).isEqualTo(status.stage().open());
        if (status.stage() != Stage.RECEIVED) {
            assertThat(past).anyMatch(event -> Stage.RECEIVED.after(event) == status.stage());
        }
        assertThat(file.promise()).isEqualTo(lastPromise(past));
        switch (status.expected()) {
            case Expected.Promised(LocalDate by) ->
                assertThat(lastPromise(past)).contains(by);
            case Expected.Overdue(LocalDate by) -> {
                assertThat(lastPromise(past)).contains(by);
                assertThat(newsInTime(file, by)).isFalse();
            }
            case Expected.Kept(LocalDate by) -> {
                assertThat(lastPromise(past)).contains(by);
                assertThat(newsInTime(file, by)).isTrue();
            }
            case Expected.Over() -> assertThat(status.stage().open()).isFalse();
            default -> assertThat(lastPromise(past)).isEmpty();
        }
        if (!Set.of(Whereabouts.MEDIATION, Whereabouts.SUPERVISION).contains(status.where())) {
            assertThat(Next.in(file)).isNotEqualTo(yesses(past) == 2 ? Next.MEDIATION : Next.MEDIATION_READY);
            assertThat(Next.in(file) == Next.MEDIATION_READY).isEqualTo(yesses(past) == 2);
        }
        assertThat(Next.in(file) == Next.TALK_FIRST && RulesOnceMore.mayContact(past))
                .isFalse();
        status.toAnswer().ifPresent(question -> assertThat(file.history()).contains(question));
        assertThat(past)
                .containsAll(file.answers().values())
                .containsAll(file.contested().values());
        file.contested()
                .keySet()
                .forEach(point -> assertThat(isContested(past, point)).isTrue());
        file.closed().ifPresent(closed -> assertThat(past).contains(closed));
        file.reopeningAsked().ifPresent(asked -> assertThat(file.history()).contains(asked));
        assertThat(status.dates().promises())
                .allSatisfy(promise ->
                        assertThat(file.history()).extracting(Entry::at).contains(promise.at()));
        assertThat(CaseInquiry.in(file))
                .allSatisfy(inquiry -> assertThat(
                                file.history().get(inquiry.position() - 1).event())
                        .isInstanceOf(WrittenInquirySent.class));
        file.officer()
                .ifPresent(officer ->
                        assertThat(past).anyMatch(event -> event instanceof Assigned || event instanceof HandedOver));
    }

    /** What everybody is told of where the case is: the last thing that moved it says so. */
    static Whereabouts whereabouts(List<CaseEvent> past) {
        Whereabouts where = Whereabouts.RECEIVED;
        for (int count = 1; count <= past.size(); count++) {
            boolean wasOver = isOver(past.subList(0, count - 1));
            where = switch (past.get(count - 1)) {
                case ScreeningBegan began -> Whereabouts.SCREENING;
                case UnitContactedByPhone call -> Whereabouts.PHONE_CONTACT;
                case WrittenInquirySent written -> Whereabouts.INQUIRY_WRITTEN;
                case LetterSent sent -> where == Whereabouts.INQUIRY_WRITTEN ? Whereabouts.WRITTEN_INQUIRY : where;
                case CaseEvent.ConsentTakenBack no ->
                    where == Whereabouts.INQUIRY_WRITTEN ? Whereabouts.SCREENING : where;
                case AdministrationAnswered answered -> Whereabouts.ANSWERED;
                case SupervisionBegan began -> Whereabouts.SUPERVISION;
                case MediationBegan began -> Whereabouts.MEDIATION;
                case MediationEnded ended when ended.how() == Ended.AGREED -> Whereabouts.AGREED;
                case MediationEnded stopped -> Whereabouts.RESUMED;
                case SupervisionEnded ended -> Whereabouts.RESUMED;
                case Closed closed -> Whereabouts.CLOSED;
                case Withdrawn withdrawn -> Whereabouts.WITHDRAWN;
                default -> wasOver && !isOver(past.subList(0, count)) ? Whereabouts.AGAIN : where;
            };
        }
        return where;
    }

    /** All that the rules above ask of a past. */
    private static String situation(CaseFile file) {
        List<CaseEvent> past = events(file);
        Instant now = file.movedAt();
        return String.join(
                " ",
                place(past),
                "over " + isOver(past) + isWithdrawn(past),
                "promise " + lastPromise(past) + lastPromise(past).map(day -> newsInTime(file, day)),
                "answered " + isAnswered(past, 1) + isAnswered(past, 2),
                "contested " + isContested(past, 1),
                "closed "
                        + lastClosing(file).map(at -> Duration.between(at, now).toDays()),
                "asked " + isAsked(past),
                "kept out " + answeredWhatIsContested(file, Histories.KAREN)
                        + answeredWhatIsContested(file, Histories.JENS),
                "by " + answerers(file),
                "yesses " + yesses(past),
                "may contact " + RulesOnceMore.mayContact(past),
                "to send " + CaseInquiry.toSend(file).isEmpty(),
                "began " + past.stream().anyMatch(RulesOnceMore::beginsWork),
                "question " + file.openQuestion().isPresent());
    }

    private static List<By> answerers(CaseFile file) {
        return file.history().stream()
                .filter(entry -> entry.event() instanceof PointAnswered answered && answered.point() == 1)
                .map(Entry::by)
                .distinct()
                .toList();
    }

    private static Optional<CaseFile> tried(CaseFile file, By by, Instant at, CaseEvent event) {
        try {
            return Optional.of(file.with(by, at, event));
        } catch (Rejected no) {
            return Optional.empty();
        }
    }

    static List<CaseEvent> events(CaseFile file) {
        return file.history().stream().map(Entry::event).toList();
    }
}
