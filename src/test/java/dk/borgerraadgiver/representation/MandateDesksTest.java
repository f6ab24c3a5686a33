package dk.borgerraadgiver.representation;

import static dk.borgerraadgiver.representation.Mandating.OFFICER;
import static dk.borgerraadgiver.representation.Mandating.TODAY;
import static dk.borgerraadgiver.representation.Mandating.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MandateDesksTest {
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000001");
    private static final Period OPEN = new Period(TODAY, Optional.empty());

    private final Mandating desks = new Mandating(TestDatabase.with("representation"));
    private final Person anna = desks.person("Anna Part");
    private final Person rie = desks.person("Rie Repræsentant");
    private final Person bo = desks.person("Bo Uvedkommende");

    @Test
    void nobodyRepresentsThemselves() {
        InvitationCode code = desks.parties.offer(anna, new Offer("Anna", new Scope.Everything(), OPEN));
        assertThatThrownBy(() -> desks.representatives.accept(anna, code)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desks.claimed(anna, anna)).isInstanceOf(Rejected.class);
    }

    /** The claim tells the representative nothing that they did not say themselves. */
    @Test
    void beforeProofOnlyTheNameThatWasTypedIsShown() {
        MandateId id = desks.representatives.claim(
                rie,
                new Claim(
                        anna.civilNumber(),
                        "Ane P",
                        Capacity.GUARDIAN_BOTH,
                        Basis.PAPER,
                        Optional.empty(),
                        OPEN,
                        Optional.empty()));
        assertThat(desks.representation.all(rie))
                .extracting(Standing::partyName)
                .containsExactly("Ane P");
        assertThat(desks.representation.all(rie)).extracting(Standing::proven).containsExactly(false);
        assertThat(desks.people.find(anna.id()).orElseThrow().name()).isEqualTo("Anna Part");
        desks.office.prove(OFFICER, id, Proof.SEEN_AT_DESK, Set.of());
        assertThat(desks.representation.all(rie))
                .extracting(Standing::partyName)
                .containsExactly("Anna Part");
    }

    /** Værgemålsloven § 7 */
    @Test
    void oneOfTwoJointGuardiansCanDoNothingUntilTheOtherIsProvenAndNothingWhenTheOtherEnds() {
        MandateId ries = desks.claimed(anna, rie, Capacity.JOINT_GUARDIAN, Optional.empty(), OPEN);
        desks.office.prove(OFFICER, ries, Proof.PAPER_SEEN, Set.of(NUMBER));
        assertThat(desks.representation.inCase(rie, Act.READ, NUMBER)).isEmpty();
        MandateId bos = desks.claimed(anna, bo, Capacity.JOINT_GUARDIAN, Optional.empty(), OPEN);
        assertThat(desks.representation.inCase(rie, Act.READ, NUMBER)).isEmpty();
        desks.office.prove(OFFICER, bos, Proof.PAPER_SEEN, Set.of(NUMBER));
        assertThat(desks.representation.inCase(rie, Act.READ, NUMBER)).hasSize(1);
        desks.representatives.giveUp(bo, bos);
        assertThat(desks.representation.inCase(rie, Act.READ, NUMBER)).isEmpty();
    }

    @Test
    void theOfficeNamesTheCasesOfAnEconomicGuardian() {
        MandateId id = desks.claimed(anna, rie, Capacity.GUARDIAN_ECONOMIC, Optional.empty(), OPEN);
        assertThatThrownBy(() -> desks.office.prove(OFFICER, id, Proof.PAPER_SEEN, Set.of()))
                .isInstanceOf(Rejected.class);
        desks.office.prove(OFFICER, id, Proof.PAPER_SEEN, Set.of(NUMBER));
        CaseNumber next = new CaseNumber("BR-2026-000009");
        assertThat(desks.representation.inCase(rie, Act.READ, next)).isEmpty();
        desks.office.cover(OFFICER, id, next);
        assertThat(desks.representation.inCase(rie, Act.READ, next)).hasSize(1);
    }

    /** R13: the party ends a power of attorney at once; a guardianship is not theirs to end. */
    @Test
    void thePartyEndsWhatTheyGaveAndNotWhatOthersGave() {
        MandateId given = desks.granted(anna, rie, new Scope.Everything(), Optional.empty());
        desks.parties.end(anna, given);
        desks.parties.end(anna, given);
        assertThat(desks.representation.all(rie)).isEmpty();
        MandateId guardian = desks.claimed(anna, rie, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        assertThatThrownBy(() -> desks.parties.end(anna, guardian)).isInstanceOf(Rejected.class);
    }

    /** R13: what was done and read is there for the party. */
    @Test
    void thePartySeesWhatWasDoneAndRead() {
        MandateId id = desks.granted(anna, rie, new Scope.Everything(), Optional.empty());
        Standing standing = desks.representation.inCase(rie, Act.READ, NUMBER).getFirst();
        desks.representation.did(standing, Act.READ, NUMBER);
        desks.representation.did(standing, Act.WRITE, NUMBER);
        assertThat(desks.parties.mine(anna).getFirst().uses())
                .extracting(Use::act)
                .containsExactly(Act.WRITE, Act.READ);
        assertThat(standing.mandate()).isEqualTo(id);
    }

    @Test
    void whatEndsWithinThirtyDaysIsWarnedAbout() {
        desks.granted(anna, rie, new Scope.Everything(), Optional.of(TODAY.plusDays(31)));
        assertThat(desks.office.proven(OFFICER)).noneMatch(Shown::endsSoon);
        desks.daysLater(1);
        assertThat(desks.office.proven(OFFICER)).hasSize(1).allMatch(Shown::endsSoon);
        assertThat(desks.parties.mine(anna)).allMatch(Held::endsSoon);
        assertThat(desks.representatives.mine(rie)).allMatch(Held::endsSoon);
        desks.daysLater(31);
        assertThat(desks.office.proven(OFFICER)).isEmpty();
    }

    /** R12: the office sees whom to contact first, and of whom to beware. */
    @Test
    void theOfficeSeesWhoActsInACaseAndWhoOnlySaysSo() {
        MandateId granted = desks.granted(anna, rie, new Scope.Only(Set.of(NUMBER)), Optional.empty());
        MandateId claimed = desks.claimed(anna, bo);
        assertThat(desks.representation.whoActs(OFFICER, anna.id(), NUMBER))
                .extracting(held -> held.mandate().terms().id())
                .containsExactlyInAnyOrder(granted, claimed);
        assertThat(desks.representation.whoActs(OFFICER, anna.id(), new CaseNumber("BR-2026-000009")))
                .extracting(held -> held.mandate().terms().id())
                .containsExactly(claimed);
        assertThatThrownBy(() -> desks.representation.whoActs(WITHOUT_ROLE, anna.id(), NUMBER))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aProofIsSentByTheOneWhoClaimsAndReadByTheOffice() {
        MandateId id = desks.claimed(anna, rie);
        Received received = desks.representatives.addProof(rie, id, "fuldmagt.pdf", InputStream.nullInputStream());
        DocumentId paper = ((Received.Accepted) received).document().id();
        assertThat(desks.office.waiting(OFFICER).getFirst().proofs()).hasSize(1);
        assertThat(desks.office.proof(OFFICER, id, paper).document().name()).isEqualTo("fuldmagt.pdf");
        assertThatThrownBy(() -> desks.representatives.addProof(bo, id, "x.pdf", InputStream.nullInputStream()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desks.representatives.proofs(anna, id)).isInstanceOf(NotThere.class);
    }

    @Test
    void whatIsDecidedOnceCannotBeDecidedAgain() {
        MandateId refused = desks.claimed(anna, rie);
        desks.office.refuse(OFFICER, refused, "Papiret mangler en underskrift.");
        assertThatThrownBy(() -> desks.office.prove(OFFICER, refused, Proof.PAPER_SEEN, Set.of()))
                .isInstanceOf(Rejected.class);
        assertThat(mandate(refused))
                .isInstanceOfSatisfying(
                        Mandate.Ended.class,
                        ended -> assertThat(ended.ending())
                                .isEqualTo(new Ending.Refused(OFFICER.id(), "Papiret mangler en underskrift.")));
        MandateId noReason = desks.claimed(anna, rie);
        assertThatThrownBy(() -> desks.office.refuse(OFFICER, noReason, "  ")).isInstanceOf(Rejected.class);
    }

    @Test
    void theWrongPersonFindsNothingAtAnyDesk() {
        MandateId granted = desks.granted(anna, rie, new Scope.Everything(), Optional.empty());
        MandateId claimed = desks.claimed(anna, rie);
        for (Actor wrong : List.<Actor>of(bo, rie, OFFICER)) {
            refused(wrong, actor -> desks.parties.end(actor, granted));
        }
        for (Actor wrong : List.<Actor>of(bo, anna, OFFICER)) {
            refused(wrong, actor -> desks.representatives.giveUp(actor, granted));
            refused(wrong, actor -> desks.representatives.proofs(actor, claimed));
        }
        for (Actor wrong : List.<Actor>of(anna, rie, bo, WITHOUT_ROLE)) {
            refused(wrong, desks.office::waiting);
            refused(wrong, desks.office::proven);
            refused(wrong, actor -> desks.office.prove(actor, claimed, Proof.PAPER_SEEN, Set.of()));
            refused(wrong, actor -> desks.office.refuse(actor, claimed, "nej"));
            refused(wrong, actor -> desks.office.end(actor, granted, "slut"));
            refused(wrong, actor -> desks.office.cover(actor, granted, NUMBER));
            refused(wrong, actor -> desks.office.proof(actor, claimed, new DocumentId(granted.value())));
        }
        for (Actor employee : List.<Actor>of(OFFICER, WITHOUT_ROLE)) {
            refused(employee, desks.parties::mine);
            refused(employee, desks.representatives::mine);
            refused(employee, actor -> desks.representatives.accept(actor, new InvitationCode("X")));
        }
        assertThat(desks.parties.mine(bo)).isEmpty();
        assertThat(desks.representatives.mine(bo)).isEmpty();
        assertThat(desks.representation.all(bo)).isEmpty();
        assertThat(desks.stateOf(anna, granted)).isEqualTo(MandateState.IN_FORCE);
        assertThat(desks.stateOf(anna, claimed)).isEqualTo(MandateState.CLAIMED);
    }

    private static void refused(Actor actor, Consumer<Actor> method) {
        assertThatThrownBy(() -> method.accept(actor)).isInstanceOf(NotThere.class);
    }

    private Mandate mandate(MandateId id) {
        return desks.mandates.toChange(id).orElseThrow();
    }
}
