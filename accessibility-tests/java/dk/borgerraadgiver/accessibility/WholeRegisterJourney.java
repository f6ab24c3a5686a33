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
        Ledger ledger = Ledger.OF_THIS_RUN;
        Map<String, Set<String>> seen = ledger.statesSeen();
        Set<String> missed = new TreeSet<>();
        PageRegister.read()
                .wanted()
                .forEach((route, states) -> states.stream()
                        .filter(state -> !seen.getOrDefault(route, Set.of()).contains(state))
                        .forEach(state -> missed.add(route + " " + state)));
        Report.write(ledger, List.copyOf(missed));
        System.out.println(Report.inOneLine(ledger));
        assertThat(missed).as("pages and states that no journey has met").isEmpty();
        Figures.write(ledger);
    }
}
