package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** Which pages have been looked at in this run, in which state, language and width, and what was found. */
final class Ledger {
    /** One page as somebody met it. */
    record Seen(String route, String state, String language, int width) implements Comparable<Seen> {
        @Override
        public int compareTo(Seen other) {
            return toString().compareTo(other.toString());
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

    /** @return whether it is the first time */
    synchronized boolean isNew(Seen seen) {
        return pages.putIfAbsent(seen, List.of()) == null;
    }

    void found(Seen seen, List<String> faults) {
        pages.put(seen, List.copyOf(faults));
    }

    /** @return whether this page in this state has not been looked at closely before, in any language or width */
    synchronized boolean takesCloseLook(String routeAndState) {
        return lookedAtClosely.add(routeAndState);
    }

    synchronized int closeLooks() {
        return lookedAtClosely.size();
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
