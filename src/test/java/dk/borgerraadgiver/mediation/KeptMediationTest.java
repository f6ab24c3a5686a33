package dk.borgerraadgiver.mediation;

import static dk.borgerraadgiver.mediation.MediationTest.CITIZEN;
import static dk.borgerraadgiver.mediation.MediationTest.HERE;
import static dk.borgerraadgiver.mediation.MediationTest.MEDIATED;
import static dk.borgerraadgiver.mediation.MediationTest.MEDIATOR;
import static dk.borgerraadgiver.mediation.MediationTest.NOW;
import static dk.borgerraadgiver.mediation.MediationTest.NUMBER;
import static dk.borgerraadgiver.mediation.MediationTest.SCREENED;
import static dk.borgerraadgiver.mediation.MediationTest.TOLD;
import static dk.borgerraadgiver.mediation.MediationTest.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.MeetingSet;
import dk.borgerraadgiver.mediation.MediationEvent.NeedsTold;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.Released;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.mediation.postgres.MediationsInPostgres;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cupboard on a real PostgreSQL. */
class KeptMediationTest {
    private final Mediations mediations = MediationsInPostgres.on(TestDatabase.with("mediation"));

    @Test
    void everyKindOfEventComesBackAsItWas() {
        List<MediationEvent> each = List.of(
                new AskedFor(topics(), "Æ ø å \"citat\"\nlinje"),
                new Offered(topics(), "Vil du?"),
                new SaidYes(Side.CITIZEN, HERE),
                new SaidYes(Side.ADMINISTRATION, TOLD),
                new MediatorNamed(),
                new Begun("Vi begynder."),
                new Said(Side.ADMINISTRATION, "Undskyld.", TOLD),
                new Released(7, TOLD),
                new NeedsTold(new Needs("Følges ind", "Min søster"), HERE),
                new MeetingSet(new Meeting(LocalDate.of(2026, 12, 1), LocalTime.of(13, 30), true, "Telefon", "")),
                new AgreementWritten("Aftale"),
                new Confirmed(Side.CITIZEN, 11, HERE),
                new Stopped(Stopper.OFFICE, "Grund", HERE));
        assertThat(each).extracting(Object::getClass).contains(MediationEvent.class.getPermittedSubclasses());
        List<Line> lines = new ArrayList<>();
        each.forEach(event -> lines.add(new Line(lines.size() + 1, NOW, CITIZEN, event)));
        Mediation whole = new Mediation(MediationId.fresh(), NUMBER, lines, 13);
        mediations.add(whole);
        assertThat(mediations.latest(NUMBER)).contains(whole);
        assertThat(mediations.notStopped()).isEmpty();
    }

    @Test
    void theLastAttemptIsFoundAndOnlyTheOneOfThisCase() {
        Mediation first = MediationTest.asked();
        mediations.add(first);
        Mediation stopped = first.with(CITIZEN, NOW, new Stopped(Stopper.CITIZEN, "", HERE), SCREENED);
        mediations.save(first, stopped);
        assertThat(mediations.latest(NUMBER)).contains(stopped);
        Mediation again = MediationTest.asked();
        mediations.add(again);
        assertThat(mediations.latest(NUMBER)).contains(again);
        assertThat(mediations.notStopped()).containsExactly(again);
        assertThat(mediations.latest(new CaseNumber("BR-2026-000002"))).isEmpty();
    }

    @Test
    void twoWhoSawTheSameDoNotOverwriteEachOther() {
        Mediation running = MediationTest.running();
        mediations.add(running);
        mediations.save(running, running.with(MEDIATOR, NOW, new AgreementWritten("Aftale"), MEDIATED));
        Mediation late = running.with(CITIZEN, NOW, new Said(Side.CITIZEN, "Vent", HERE), MEDIATED);
        assertThatThrownBy(() -> mediations.save(running, late)).isInstanceOf(Rejected.class);
        assertThat(mediations.latest(NUMBER).orElseThrow().agreement()).isPresent();
    }
}
