package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * After all journeys: every page of the register was met in each of its states, and the report of the run is written.
 * A build in which some journeys only were gone has no register to show.
 */
public final class WholeRegister {
    private static final Path SUMMARY = Path.of("target", "failsafe-reports", "failsafe-summary.xml");

    private WholeRegister() {}

    /** The last step of {@code verify}; a journey that failed speaks for itself. */
    public static void main(String[] arguments) throws Exception {
        if (!Runs.whole()) {
            System.out.println("Not all journeys were gone: no report, and the accessibility statement has no figures");
            return;
        }
        Ledger all = Runs.all();
        List<String> broken = brokenPromises(all);
        System.out.println(Report.inOneLine(all));
        if (!allJourneysWentWell()) {
            broken.forEach(System.out::println);
            return;
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException(String.join("\n- ", broken));
        }
        if (Figures.intoTheJar(all)) {
            List<String> faults = StatementAsPublished.faults();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("The statement with its figures:\n- " + String.join("\n- ", faults));
            }
        }
    }

    private static List<String> brokenPromises(Ledger all) throws IOException {
        Map<String, Set<String>> wanted = PageRegister.read().wanted();
        Set<String> missed = missed(wanted, all.statesSeen());
        Set<String> unmet = all.unmet(wanted);
        Set<String> unnamed = unnamed(wanted, all.statesSeen());
        Set<String> unheard = HeardPages.unheard(wanted, all.heard());
        Report.write(all, Runs.failed(), List.copyOf(missed), List.copyOf(unmet));
        System.out.println("Met in each language and width but for " + unmet.size());
        System.out.println("Met in a state that the register does not name: " + unnamed);
        List<String> broken = new ArrayList<>();
        add(broken, "Pages and states that no journey has met:", missed);
        add(broken, "What is heard there is not kept, or its journey does not come there any more:", unheard);
        if (Runs.exchanged()) {
            add(broken, "Pages met in a state that the register does not name:", unnamed);
            add(broken, "Languages and widths that no run has met:", unmet);
        }
        return broken;
    }

    private static void add(List<String> broken, String what, Set<String> places) {
        if (!places.isEmpty()) {
            broken.add(what);
            broken.addAll(places);
        }
    }

    private static Set<String> missed(Map<String, Set<String>> wanted, Map<String, Set<String>> seen) {
        Set<String> missed = new TreeSet<>();
        wanted.forEach((route, states) -> states.stream()
                .filter(state -> !seen.getOrDefault(route, Set.of()).contains(state))
                .forEach(state -> missed.add(route + " " + state)));
        return missed;
    }

    /** Whether it says in time that it has saved what was filled in depends on the line. */
    static Set<String> unnamed(Map<String, Set<String>> wanted, Map<String, Set<String>> seen) {
        Set<String> unnamed = new TreeSet<>();
        seen.forEach((route, states) -> {
            Set<String> named = wanted.getOrDefault(route, Set.of());
            states.stream()
                    .filter(state -> !named.contains(state))
                    .filter(state -> !(state.equals("saved") && named.contains("filled")))
                    .forEach(state -> unnamed.add(route + " " + state));
        });
        return unnamed;
    }

    private static boolean allJourneysWentWell() throws IOException {
        return Files.exists(SUMMARY)
                && Files.readString(SUMMARY).replaceAll("\\s", "").contains("<errors>0</errors><failures>0</failures>");
    }
}
