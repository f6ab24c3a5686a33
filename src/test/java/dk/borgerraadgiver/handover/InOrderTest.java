package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens after the hand-in: each entry a parcel, in the order of the history, and none left out. */
class InOrderTest {
    private final Handings site = new Handings();
    private SpokenTo endpoint;
    private CaseSystem system;

    @BeforeEach
    void start() throws IOException {
        endpoint = new SpokenTo();
        system = endpoint.system();
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void aLaterParcelWaitsUntilTheOnesBeforeItAreRegistered() {
        site.submitted(system);
        site.wrote(Handings.NUMBER, system);
        site.wrote(Handings.NUMBER, system);
        site.handing(system);
        site.handing(system);
        assertThat(endpoint.heard).as("only the complaint").hasSize(1);
        assertThat(waiting()).containsExactly("BR-2026-000123 1, behind it 2");
        endpoint.toGet = 200;
        site.minutesLater(2);
        site.handing(system);
        assertThat(waiting()).containsExactly("BR-2026-000123 2, behind it 1");
        endpoint.toPut = 200;
        site.handing(system);
        site.handing(system);
        assertThat(waiting()).isEmpty();
        assertThat(endpoint.heard).hasSize(4);
        assertThat(site.handovers.lastRegistered(10))
                .extracting(Handover::sequence)
                .containsExactly(3, 2, 1);
    }

    @Test
    void oneCaseThatStandsStillHoldsNoOtherBack() {
        site.wrote(Handings.OLD, system);
        endpoint.toPut = 500;
        site.handing(system);
        endpoint.toPut = 200;
        site.submitted(system);
        site.handing(system);
        assertThat(site.fact(system)).endsWith("S2026-77");
        assertThat(waiting()).containsExactly("BR-2025-000009 1, behind it 1");
    }

    @Test
    void aCaseFromBeforeIsHandedOverWholeWhenItGoesOn() {
        endpoint.toPut = 200;
        site.wrote(Handings.OLD, system);
        site.handing(system);
        site.handing(system);
        assertThat(site.handovers.lastRegistered(10))
                .extracting(Handover::sequence)
                .containsExactly(2, 1);
    }

    @Test
    void whatWasNotHeardOfGoesAlongWithTheNextAndIsMissedUntilThen() {
        endpoint.toPut = 200;
        site.submitted(system);
        site.unheard(Handings.NUMBER);
        assertThat(site.desk(system).reconciliation(Handings.OFFICER).missing()).contains(Handings.NUMBER);
        site.wrote(Handings.NUMBER, system);
        assertThat(site.desk(system).reconciliation(Handings.OFFICER).missing()).doesNotContain(Handings.NUMBER);
        site.handing(system);
        site.handing(system);
        site.handing(system);
        assertThat(site.handovers.known(Handings.NUMBER)).isEqualTo(3);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aLaterParcelThatTakesTooLongIsATaskToo() {
        endpoint.toPut = 200;
        site.submitted(system);
        site.handing(system);
        endpoint.toPut = 503;
        site.wrote(Handings.NUMBER, system);
        site.wrote(Handings.NUMBER, system);
        site.later(Duration.ofHours(25));
        site.handing(system);
        HandoverDesk desk = site.desk(system);
        assertThat(desk.reconciliation(Handings.OFFICER).late())
                .extracting(one -> one.next().sequence())
                .containsExactly(2);
        desk.registeredByHand(Handings.OFFICER, Handings.NUMBER, "S-9");
        assertThat(desk.reconciliation(Handings.OFFICER).late())
                .extracting(one -> one.next().sequence())
                .as("the next in turn")
                .containsExactly(3);
        assertThat(site.fact(system)).as("the complaint keeps its number").endsWith("S2026-77");
    }

    private List<String> waiting() {
        return site.desk(system).reconciliation(Handings.OFFICER).waiting().stream()
                .map(one -> one.next().number() + " " + one.next().sequence() + ", behind it " + one.behind())
                .toList();
    }
}
