package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages have been looked at in this run, in which state, language and width, and what was found. */
final class Ledger {
    /** One page as somebody met it. */
    record Seen(String route, String state, String language, int width) implements Comparable<Seen> {
        @Override
        public int compareTo(Seen other) {
            return toString().compareTo(other.toString());
        }

        String cell() {
            return route + " " + state + " " + language + (width > 320 ? " wide" : " narrow");
        }

        String file() {
            return "%s-%s-%s-%d".formatted(route, state, language, width).replaceAll("[^a-zA-Z0-9-]+", "_");
        }

        @Override
        public String toString() {
            return route + " " + state + " " + language + " " + width;
        }
    }

    static final Ledger OF_THIS_RUN = new Ledger();

    private final Map<Seen, List<String>> pages = new ConcurrentSkipListMap<>();
    private final Set<String> lookedAtClosely = new TreeSet<>();
    private final Set<String> heard = new TreeSet<>();
    private int looks;
    private int rules;

    /** @return whether it is the first time */
    synchronized boolean isNew(Seen seen) {
        return pages.putIfAbsent(seen, List.of()) == null;
    }

    void found(Seen seen, List<String> faults) {
        pages.merge(
                seen,
                List.copyOf(faults),
                (before, now) ->
                        Stream.concat(before.stream(), now.stream()).distinct().toList());
    }

    /** @return whether this page in this state has not been looked at closely before, in any language or width */
    synchronized boolean takesCloseLook(String routeAndState) {
        return !lookedAtClosely.contains(routeAndState)
                && Runs.claims(routeAndState)
                && lookedAtClosely.add(routeAndState);
    }

    synchronized void lookedCloselyAt(String routeAndState) {
        lookedAtClosely.add(routeAndState);
    }

    /** The text of a page, as a screen reader is given it, was compared with this file. */
    void heard(String file) {
        heard.add(file);
    }

    Set<String> heard() {
        return Set.copyOf(heard);
    }

    synchronized Set<String> closely() {
        return Set.copyOf(lookedAtClosely);
    }

    /** @param more looks by axe, with as many rules */
    void looked(int more, int withRules) {
        looks += more;
        rules = Math.max(rules, withRules);
    }

    int looks() {
        return looks;
    }

    int rules() {
        return rules;
    }

    /** Of a page in a state, the languages and widths in which nobody has met it. */
    Set<String> unmet(Map<String, Set<String>> wanted) {
        Set<String> met = pages.keySet().stream().map(Seen::cell).collect(Collectors.toSet());
        return wanted.entrySet().stream()
                .flatMap(page -> page.getValue().stream().map(state -> page.getKey() + " " + state))
                .flatMap(state -> Stream.of(" da wide", " da narrow", " en wide", " en narrow")
                        .map(state::concat))
                .filter(cell -> !met.contains(cell))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<Seen, List<String>> pages() {
        return new TreeMap<>(pages);
    }

    Map<String, Set<String>> statesSeen() {
        return pages.keySet().stream()
                .collect(Collectors.groupingBy(
                        Seen::route, TreeMap::new, Collectors.mapping(Seen::state, Collectors.toSet())));
    }
}
