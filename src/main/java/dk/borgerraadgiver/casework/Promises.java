package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * R17: the days by which the office promised news. One stands until another takes its place or the case is over: a stage
 * without a day leaves it as it is, and a later day needs a reason.
 */
record Promises(List<Entry> history) {
    Promises {
        history = List.copyOf(history);
    }

    /** The day that stands, kept or not. */
    Optional<LocalDate> day() {
        Optional<LocalDate> day = Optional.empty();
        for (Entry entry : history) {
            day = ends(entry.event())
                    ? Optional.empty()
                    : promisedBy(entry.event()).or(keep(day));
        }
        return day;
    }

    /** Whether the day that stands has gone by with a word to the citizen in time. */
    boolean kept(LocalDate today) {
        return given().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> became(last, today) == DatePromise.Fate.KEPT)
                .isPresent();
    }

    /** A day that is still to come, or was not kept, moves only with a reason. */
    void mustNotPutOff(StageMove move, LocalDate today) {
        boolean later =
                move.newsBy().flatMap(next -> day().filter(next::isAfter)).isPresent();
        if (later && !kept(today)) {
            throw new Rejected("casework.refused.later-without-reason");
        }
    }

    /** In the order in which they were given. */
    List<DatePromise> all(LocalDate today) {
        return given().stream()
                .map(entry -> new DatePromise(
                        entry.at(), promisedBy(entry.event()).orElseThrow(), moved(entry), became(entry, today)))
                .toList();
    }

    static Optional<LocalDate> promisedBy(CaseEvent event) {
        return switch (event) {
            case StageMove move -> move.newsBy();
            case Postponed postponed -> Optional.of(postponed.now());
            default -> Optional.empty();
        };
    }

    private List<Entry> given() {
        return history.stream()
                .filter(entry -> promisedBy(entry.event()).isPresent())
                .toList();
    }

    private static Optional<DatePromise.Moved> moved(Entry entry) {
        return entry.event() instanceof Postponed moved
                ? Optional.of(new DatePromise.Moved(moved.before(), moved.reason()))
                : Optional.empty();
    }

    private DatePromise.Fate became(Entry given, LocalDate today) {
        LocalDate day = promisedBy(given.event()).orElseThrow();
        Optional<Entry> next = after(given)
                .filter(entry ->
                        ends(entry.event()) || promisedBy(entry.event()).isPresent())
                .findFirst();
        if (next.map(Promises::on).orElse(today).isAfter(day)) {
            return hadWord(given, day) ? DatePromise.Fate.KEPT : DatePromise.Fate.BROKEN;
        }
        return next.map(entry -> switch (entry.event()) {
                    case Postponed postponed -> DatePromise.Fate.MOVED;
                    case StageMove move -> DatePromise.Fate.RENEWED;
                    default -> DatePromise.Fate.OVER;
                })
                .orElse(DatePromise.Fate.STANDING);
    }

    private boolean hadWord(Entry given, LocalDate day) {
        return after(given)
                .filter(entry -> entry.by().atTheOffice() && isNews(entry.event()))
                .anyMatch(entry -> !on(entry).isAfter(day));
    }

    private Stream<Entry> after(Entry given) {
        return history.stream().filter(entry -> entry.position() > given.position());
    }

    private static boolean isNews(CaseEvent event) {
        return CaseFile.isWord(event) && !(event instanceof PaperAdded || event instanceof AppealDeadlineNoted);
    }

    private static boolean ends(CaseEvent event) {
        return event instanceof Closed || event instanceof Withdrawn;
    }

    private static Supplier<Optional<LocalDate>> keep(Optional<LocalDate> day) {
        return () -> day;
    }

    private static LocalDate on(Entry entry) {
        return LocalDate.ofInstant(entry.at(), Time.DENMARK);
    }
}
