package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** R18: points of which the citizen said, after the closing, that they were not answered. */
record Contests(List<Entry> history) {
    static final int DAYS = 14;

    /** The last day on which a point can be contested: none before a closing, or when the case went on in another way. */
    Optional<LocalDate> until() {
        Optional<LocalDate> until = Optional.empty();
        for (Entry entry : history) {
            until = switch (entry.event()) {
                case Closed closed ->
                    Optional.of(LocalDate.ofInstant(entry.at(), Time.DENMARK).plusDays(DAYS));
                case Reopened reopened -> Optional.empty();
                case Withdrawn withdrawn -> Optional.empty();
                default -> until;
            };
        }
        return until;
    }

    boolean mayBeMade(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Time.DENMARK);
        return until().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** What the citizen says of points that nobody has answered since. */
    SortedSet<Integer> open() {
        SortedSet<Integer> open = new TreeSet<>();
        for (Entry entry : history) {
            switch (entry.event()) {
                case PointContested contested -> open.add(contested.point());
                case PointAnswered answered -> open.remove(answered.point());
                default -> {}
            }
        }
        return open;
    }

    void mustBeAllowed(int point, Instant at) {
        if (!mayBeMade(at)) {
            throw new Rejected("casework.refused.contest-too-late", DAYS);
        }
        if (open().contains(point)) {
            throw new Rejected("casework.refused.contested-already");
        }
    }

    /** Whether this officer's answer is what the citizen does not accept: then a colleague must look at it. */
    boolean keepOut(By.Officer officer) {
        SortedSet<Integer> contested = sinceClosing();
        if (alone().contains(officer.id())) {
            return false;
        }
        return history.stream()
                .filter(entry -> isBy(officer, entry))
                .anyMatch(entry -> entry.event() instanceof PointAnswered answered
                        && contested.contains(answered.point())
                        && isBeforeContest(entry, answered.point()));
    }

    /** Officers who said that there was nobody else to look at it, since something was last contested. */
    Set<EmployeeId> alone() {
        Set<EmployeeId> alone = new HashSet<>();
        for (Entry entry : history) {
            switch (entry.event()) {
                case NobodyElse said when entry.by() instanceof By.Officer officer -> alone.add(officer.id());
                case PointContested contested -> alone.clear();
                case Closed closed -> alone.clear();
                default -> {}
            }
        }
        return alone;
    }

    void mustNotKeepOut(By.Officer officer) {
        if (keepOut(officer)) {
            throw new Rejected("casework.refused.another-officer");
        }
    }

    /** Points contested since the case was last closed. */
    private SortedSet<Integer> sinceClosing() {
        SortedSet<Integer> points = new TreeSet<>();
        for (Entry entry : history) {
            switch (entry.event()) {
                case PointContested contested -> points.add(contested.point());
                case Closed closed -> points.clear();
                default -> {}
            }
        }
        return points;
    }

    private boolean isBeforeContest(Entry answer, int point) {
        return history.stream()
                .anyMatch(entry -> entry.position() > answer.position()
                        && entry.event() instanceof PointContested contested
                        && contested.point() == point);
    }

    /** Also what they wrote in the case system. */
    private static boolean isBy(By.Officer officer, Entry entry) {
        return switch (entry.by()) {
            case By.Officer by -> by.id().equals(officer.id());
            case By.CaseSystem by -> by.mayBe(officer);
            default -> false;
        };
    }

    /** The citizen's words, by point, the latest. */
    Optional<PointContested> words(int point) {
        return history.stream()
                .filter(entry -> open().contains(point))
                .map(Entry::event)
                .filter(event -> event instanceof PointContested contested && contested.point() == point)
                .map(PointContested.class::cast)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.reversed().stream().findFirst()));
    }
}
