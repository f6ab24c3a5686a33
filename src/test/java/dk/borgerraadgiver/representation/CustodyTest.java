package dk.borgerraadgiver.representation;

import static dk.borgerraadgiver.representation.Mandating.OFFICER;
import static dk.borgerraadgiver.representation.Mandating.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R11: a parent with custody acts for the child. */
class CustodyTest {
    private static final Period OPEN = new Period(TODAY, Optional.empty());

    private final Mandating desks = new Mandating(TestDatabase.with("representation"));
    private final Person parent = desks.person("Rie Forælder");
    private final Person child = desks.people.met(new CivilNumber("0512094321"), "Barn Test");

    /** Forældremyndighed ends on the eighteenth birthday, whatever was said. */
    @Test
    void custodyEndsWhenTheChildIsOfAge() {
        desks.claimed(child, parent, Capacity.CUSTODY, Optional.empty(), OPEN);
        assertThat(waiting().terms().period().until()).contains(LocalDate.of(2027, 12, 4));
        Person grown = desks.people.met(new CivilNumber("0101084321"), "Voksen Test");
        assertThatThrownBy(() -> desks.claimed(grown, parent, Capacity.CUSTODY, Optional.empty(), OPEN))
                .isInstanceOf(Rejected.class);
    }

    /** Forældreansvarsloven § 2: the office must know whether there is another, and it stands in the way of nothing. */
    @Test
    void whatAParentSaysOfAnotherHolderIsKeptForTheOfficeAndStopsNobody() {
        MandateId id = desks.representatives.claim(parent, claim(Capacity.CUSTODY, Optional.of(OtherHolder.YES)));
        assertThat(waiting().terms().otherHolder()).contains(OtherHolder.YES);
        desks.office.prove(OFFICER, id, Proof.CIVIL_REGISTER, Set.of());
        assertThat(desks.representation.all(parent))
                .extracting(Standing::proven)
                .containsExactly(true);
    }

    @Test
    void itIsAskedOfParentsAlwaysAndOfNobodyElse() {
        assertThatThrownBy(() -> claim(Capacity.CUSTODY, Optional.empty())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> claim(Capacity.GUARDIAN_BOTH, Optional.of(OtherHolder.NO)))
                .isInstanceOf(Rejected.class);
    }

    private Claim claim(Capacity capacity, Optional<OtherHolder> other) {
        Basis basis = capacity == Capacity.CUSTODY ? Basis.CIVIL_REGISTER : Basis.PAPER;
        return new Claim(child.civilNumber(), "Barn Test", capacity, basis, Optional.empty(), OPEN, other);
    }

    private Mandate waiting() {
        return desks.office.waiting(OFFICER).getFirst().mandate();
    }
}
