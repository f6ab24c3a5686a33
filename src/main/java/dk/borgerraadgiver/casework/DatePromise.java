package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R17: a day that the office once promised. All of them stay to be seen.
 *
 * @param at when it was promised
 * @param instead the day that it moved, and why; nothing, where it is a new promise
 */
public record DatePromise(Instant at, LocalDate by, Optional<Moved> instead) {
    public record Moved(LocalDate from, String reason) {}

    /** In the order in which they were given. */
    static List<DatePromise> in(CaseFile file) {
        return file.history().stream().flatMap(DatePromise::of).toList();
    }

    private static Stream<DatePromise> of(Entry entry) {
        return switch (entry.event()) {
            case StageMove move ->
                move.newsBy().stream().map(day -> new DatePromise(entry.at(), day, Optional.empty()));
            case Postponed moved ->
                Stream.of(new DatePromise(
                        entry.at(), moved.now(), Optional.of(new Moved(moved.before(), moved.reason()))));
            default -> Stream.empty();
        };
    }
}
