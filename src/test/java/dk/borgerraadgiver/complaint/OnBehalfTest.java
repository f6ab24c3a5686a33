package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.complaint.postgres.TestOffice;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.representation.Use;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R11: a complaint for somebody else. */
class OnBehalfTest {
    private static final TestOffice OFFICE = new TestOffice();

    private final Mandating mandating = OFFICE.mandating();
    private final ComplaintDesk desk = OFFICE.desk();
    private final Person party = mandating.person("Anna Part");
    private final Person rie = mandating.person("Rie Repræsentant");
    private final Person bo = mandating.person("Bo Uvedkommende");

    @Test
    void beforeProofTheComplaintIsHandedInAndBelongsToTheParty() {
        MandateId claimed = mandating.claimed(party, rie);
        CaseNumber number = handedIn(claimed);
        assertThat(OFFICE.found().find(number, party)).hasValueSatisfying(complaint -> {
            assertThat(complaint.party()).isEqualTo(new Party.Citizen(party.id()));
            assertThat(complaint.onBehalf())
                    .contains(new OnBehalf.WithMandate(WriterId.of(rie), "Rie Repræsentant", claimed));
        });
        assertThat(OFFICE.found().find(number, rie)).isEmpty();
        assertThat(OFFICE.found().written(rie, claimed))
                .extracting(Complaint.Submitted::number)
                .containsExactly(number);
        assertThat(OFFICE.found().written(bo, claimed)).isEmpty();
        assertThat(mandating.parties.mine(party).getFirst().uses())
                .extracting(Use::act)
                .containsExactly(Act.COMPLAIN);
    }

    /** The ward and the party stay able to act, whoever else does. */
    @Test
    void thePartysOwnDraftAndTheirRepresentativesDoNotMix() {
        MandateId granted = mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        Complaint.Draft ries = desk.begin(rie, granted, Language.DANISH, Answers.NONE);
        Complaint.Draft partys = desk.begin(party, Language.DANISH, Answers.NONE);
        Complaint.Draft riesOwn = desk.begin(rie, Language.DANISH, Answers.NONE);
        assertThat(Set.of(ries.id(), partys.id(), riesOwn.id())).hasSize(3);
        assertThat(desk.open(rie, granted)).map(Complaint.Draft::id).contains(ries.id());
        assertThat(desk.open(party)).map(Complaint.Draft::id).contains(partys.id());
        assertThat(desk.open(rie)).map(Complaint.Draft::id).contains(riesOwn.id());
        assertThatThrownBy(() -> desk.draft(party, ries.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.draft(rie, partys.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.save(party, ries.id(), Filled.ABOUT, 0)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.submit(bo, ries.id(), 0, Language.DANISH)).isInstanceOf(NotThere.class);
    }

    @Test
    void whoHasNoMandateOrTheWrongOneBeginsNothing() {
        MandateId granted = mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        MandateId oneCase = mandating.granted(
                party, bo, new Scope.Only(Set.of(new CaseNumber("BR-2026-000001"))), Optional.empty());
        assertThatThrownBy(() -> desk.begin(bo, granted, Language.DANISH, Answers.NONE))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.begin(bo, oneCase, Language.DANISH, Answers.NONE))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.open(bo, granted)).isInstanceOf(NotThere.class);
        mandating.parties.end(party, granted);
        assertThatThrownBy(() -> desk.begin(rie, granted, Language.DANISH, Answers.NONE))
                .isInstanceOf(NotThere.class);
    }

    /** R30: what was written is kept, though it can no longer be handed in. */
    @Test
    void aMandateThatEndsWhileOneWritesStopsTheHandInAndKeepsTheWords() {
        MandateId granted = mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        Complaint.Draft draft = filled(granted);
        mandating.parties.end(party, granted);
        assertThatThrownBy(() -> desk.submit(rie, draft.id(), draft.revision(), Language.DANISH))
                .isInstanceOf(Rejected.class)
                .hasMessage("complaint.refused.mandate-ended");
        assertThat(desk.draft(rie, draft.id()).answers()).isEqualTo(draft.answers());
        assertThat(OFFICE.found().of(party)).isEmpty();
    }

    @Test
    void theNameOnTheComplaintIsThePartysAsProvenAndNotTheWritersOwn() {
        MandateId claimed = mandating.claimed(party, rie);
        mandating.office.prove(Mandating.OFFICER, claimed, Proof.PAPER_SEEN, Set.of());
        CaseNumber number = handedIn(claimed);
        assertThat(OFFICE.found().find(number, party))
                .map(Complaint.Submitted::name)
                .contains("Anna Part");
    }

    private CaseNumber handedIn(MandateId mandate) {
        return Filled.handedIn(desk, rie, desk.begin(rie, mandate, Language.DANISH, Answers.NONE));
    }

    private Complaint.Draft filled(MandateId mandate) {
        return Filled.into(desk, rie, desk.begin(rie, mandate, Language.DANISH, Answers.NONE));
    }
}
