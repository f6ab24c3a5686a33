package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all others: every page of the register was met in each of its states. Writes the report of the run. */
@Order(Integer.MAX_VALUE)
class WholeRegisterJourney {
    @Test
    void everyPageWasLookedAtInEachOfItsStates() throws IOException {
        Map<String, Set<String>> wanted = PageRegister.read().wanted();
        Ledger run = Ledger.OF_THIS_RUN;
        run.looked(Axe.runs(), Axe.rules());
        Set<String> missed = missed(wanted, run.statesSeen());
        Ledger all = Runs.with(run);
        Set<String> unmet = all.unmet(wanted);
        Report.write(all, List.copyOf(missed), List.copyOf(unmet));
        System.out.println(Report.inOneLine(all) + "; met in each language and width but for " + unmet.size());
        assertThat(missed).as("pages and states that no journey has met").isEmpty();
        assertThat(HeardPages.OF_THIS_RUN.unheard(wanted))
                .as("what is heard there is not kept, or the journey that keeps it does not come there any more")
                .isEmpty();
        if (Exchanged.isLast()) {
            assertThat(unmet).as("languages and widths that no run has met").isEmpty();
        }
        Figures.write(all);
    }

    private static Set<String> missed(Map<String, Set<String>> wanted, Map<String, Set<String>> seen) {
        Set<String> missed = new TreeSet<>();
        wanted.forEach((route, states) -> states.stream()
                .filter(state -> !seen.getOrDefault(route, Set.of()).contains(state))
                .forEach(state -> missed.add(route + " " + state)));
        return missed;
    }
}
