package dk.borgerraadgiver.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Power;
import dk.borgerraadgiver.representation.Basis;
import dk.borgerraadgiver.representation.Capacity;
import dk.borgerraadgiver.representation.Claim;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A digital power of attorney is a proven mandate for as long as the login carries it, and not a day longer. */
class CarriedPowerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Desks desks = new Desks();
    private final Mandating mandating = desks.mandating;
    private final CaseDesk desk = desks.citizens;
    private final Person party = mandating.person("Anna Part");
    private final Person rie = mandating.person("Rie Repræsentant");
    private final CaseNumber number = desks.caseOf(party);

    @Test
    void whatTheLoginCarriesIsProvenAtOnceAndEndsWithTheLoginThatDoesNot() {
        mandating.carrying(from(party, Power.From.PERSON));
        claimed(Basis.DIGITAL_POWER_OF_ATTORNEY);
        assertThat(desk.one(rie, number).standing()).map(Standing::proven).contains(true);
        desk.write(rie, number, "Hej");

        mandating.carrying();
        assertThatThrownBy(() -> desk.one(rie, number)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.write(rie, number, "Hej")).isInstanceOf(NotThere.class);
        assertThat(mandating.representation.all(rie)).isEmpty();
        assertThat(mandating.representation.forComplaining(rie)).isEmpty();

        mandating.carrying(from(party, Power.From.PERSON));
        desk.one(rie, number);
    }

    @Test
    void thePowerOfAnotherOrOfACompanyProvesNothing() {
        mandating.carrying(
                from(mandating.person("Bo Anden"), Power.From.PERSON), from(party, Power.From.PRODUCTION_UNIT));
        claimed(Basis.DIGITAL_POWER_OF_ATTORNEY);
        assertThatThrownBy(() -> desk.one(rie, number)).isInstanceOf(NotThere.class);
        assertThat(mandating.representation.all(rie))
                .extracting(Standing::proven)
                .containsExactly(false);
    }

    @Test
    void whoeverSaysThatItRestsOnPaperIsAskedForThePaper() {
        mandating.carrying(from(party, Power.From.PERSON));
        claimed(Basis.PAPER);
        assertThatThrownBy(() -> desk.one(rie, number)).isInstanceOf(NotThere.class);
    }

    /** R13: the party ends it here at once; that the login still carries it does not open it again. */
    @Test
    void whatThePartyHasEndedStaysEnded() {
        mandating.carrying(from(party, Power.From.PERSON));
        MandateId first = claimed(Basis.DIGITAL_POWER_OF_ATTORNEY);
        desk.one(rie, number);
        mandating.parties.end(party, first);
        assertThatThrownBy(() -> desk.one(rie, number)).isInstanceOf(NotThere.class);

        claimed(Basis.DIGITAL_POWER_OF_ATTORNEY);
        assertThatThrownBy(() -> desk.one(rie, number)).isInstanceOf(NotThere.class);
        assertThat(mandating.representation.all(rie))
                .extracting(Standing::proven)
                .containsExactly(false);
    }

    private MandateId claimed(Basis basis) {
        return mandating.representatives.claim(
                rie,
                new Claim(
                        party.civilNumber(),
                        party.name(),
                        Capacity.PARTY_REPRESENTATIVE,
                        basis,
                        Optional.empty(),
                        new Period(TODAY, Optional.empty()),
                        Optional.empty()));
    }

    private static Power from(Person giver, Power.From kind) {
        return new Power(kind, giver.civilNumber().digits(), Set.of("urn:dk:borgerraadgiver:fuldmagt"));
    }
}
