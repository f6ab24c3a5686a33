package dk.borgerraadgiver.correspondence;

import static dk.borgerraadgiver.correspondence.Telling.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.ToDo.Reason;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.representation.Capacity;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R12 from the event to the mailbox, with real mandates that begin, are proven, end and run out. */
class WhoIsToldTest {
    private static final Period OPEN = new Period(TODAY, Optional.empty());

    private final Telling telling = new Telling();
    private final Mandating mandating = telling.mandating;
    private final Person ward = telling.ward;
    private final Person guardian = telling.guardian;
    private final List<String> sent = telling.sent;

    @Test
    void aGuardianProvenAfterTheHandInHearsFromThenOnAndFirst() {
        telling.news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        telling.reached(guardian, "lone@example.dk");
        telling.news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        assertThat(telling.desk.toDo(Mandating.OFFICER))
                .extracting(ToDo::reason)
                .containsExactly(Reason.CLAIM_NOT_PROVEN);
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.PAPER_SEEN, Set.of());
        telling.desk.again(
                Mandating.OFFICER,
                telling.desk.toDo(Mandating.OFFICER).getFirst().id());
        telling.send();
        assertThat(sent).containsExactly("mail lone@example.dk");
        telling.news();
        assertThat(sent).containsExactly("mail lone@example.dk", "mail villy@example.dk");
        assertThat(telling.desk.toDo(Mandating.OFFICER)).isEmpty();
    }

    @Test
    void whoseMandateEndedOrRanOutHearsNothing() {
        MandateId mandate = mandating.granted(ward, guardian, new Scope.Everything(), Optional.of(TODAY.plusDays(2)));
        telling.reached(guardian, "lone@example.dk");
        telling.news();
        assertThat(sent).containsExactly("mail lone@example.dk", "mail villy@example.dk");
        mandating.daysLater(3);
        telling.news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        Person other = mandating.person("Else Ny");
        MandateId second = mandating.granted(ward, other, new Scope.Everything(), Optional.empty());
        mandating.parties.end(ward, second);
        telling.news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        assertThat(mandate).isNotEqualTo(second);
    }

    @Test
    void whoeverStoodInTheWayOfAMessageIsSkippedWhenItIsTriedAgainAfterTheEnd() {
        MandateId mandate = mandating.granted(ward, guardian, new Scope.Everything(), Optional.empty());
        telling.reached(guardian, "nede@example.dk");
        telling.news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        mandating.parties.end(ward, mandate);
        telling.passes(Duration.ofMinutes(2));
        assertThat(sent)
                .as("the citizen was told the first time, and nobody is told twice")
                .isEmpty();
        assertThat(telling.desk.trying(Mandating.OFFICER)).isEmpty();
    }

    @Test
    void anEconomicGuardianHearsOfTheCasesThatTheOfficeNamed() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_ECONOMIC, Optional.empty(), OPEN);
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.PAPER_SEEN, Set.of(new CaseNumber("BR-2026-000999")));
        telling.news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        mandating.office.cover(Mandating.OFFICER, mandate, telling.number);
        telling.reached(guardian, "lone@example.dk");
        telling.news();
        assertThat(sent).containsExactly("mail lone@example.dk", "mail villy@example.dk");
    }

    @Test
    void twoGuardiansWhoActTogetherHearWhenBothAreProven() {
        Person second = mandating.person("Bo Skov");
        MandateId one = mandating.claimed(ward, guardian, Capacity.JOINT_GUARDIAN, Optional.empty(), OPEN);
        MandateId two = mandating.claimed(ward, second, Capacity.JOINT_GUARDIAN, Optional.empty(), OPEN);
        telling.reached(guardian, "lone@example.dk");
        telling.reached(second, "bo@example.dk");
        mandating.office.prove(Mandating.OFFICER, one, Proof.PAPER_SEEN, Set.of(telling.number));
        telling.news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        mandating.office.prove(Mandating.OFFICER, two, Proof.PAPER_SEEN, Set.of(telling.number));
        telling.news();
        assertThat(sent)
                .containsExactlyInAnyOrder("mail lone@example.dk", "mail bo@example.dk", "mail villy@example.dk");
        assertThat(sent.getLast()).isEqualTo("mail villy@example.dk");
    }

    @Test
    void aGuardianWhoWroteIsReachedAsTheyAnsweredAndTheWardByDigitalPost() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        telling.writtenBy(guardian, mandate, "lone@example.dk");
        telling.received();
        assertThat(sent).containsExactly("mail lone@example.dk", "post Villy Thorsen");
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.PAPER_SEEN, Set.of());
        mandating.contacts.save(
                guardian, new OwnContact(OwnContact.Way.SMS, "", "12345678", "", "", "", Language.ENGLISH));
        telling.news();
        assertThat(sent).containsExactly("sms 12345678", "post Villy Thorsen");
        mandating.representatives.giveUp(guardian, mandate);
        telling.news();
        assertThat(sent).as("what a guardian answered is not the ward's").containsExactly("post Villy Thorsen");
    }

    @Test
    void aParentHearsInsteadOfTheChildAndIsNotAskedTwice() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.CUSTODY, Optional.empty(), OPEN);
        assertThat(mandate).isNotNull();
        telling.writtenBy(guardian, mandate, "lone@example.dk");
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.CIVIL_REGISTER, Set.of());
        telling.news();
        assertThat(sent).containsExactly("mail lone@example.dk");
    }

    @Test
    void aDraftIsTheBusinessOfWhoeverWritesIt() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        telling.writtenBy(guardian, mandate, "lone@example.dk");
        telling.draftGoesIn(Duration.ofDays(5));
        assertThat(sent).containsExactly("mail lone@example.dk");
        mandating.representatives.giveUp(guardian, mandate);
        telling.draftGoesIn(Duration.ofDays(6));
        assertThat(sent).isEmpty();
    }

    @Test
    void theCaseSaysInWordsWhereLettersGo() {
        assertThat(facts()).containsExactly("Breve og beskeder går til: Villy Thorsen, som sagen handler om");
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        assertThat(facts()).as("what is only said names nobody").hasSize(1);
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.PAPER_SEEN, Set.of());
        assertThat(facts())
                .containsExactly(
                        "Breve og beskeder går først til: Lone Skov, der er værge",
                        "Beskeder går også til: Villy Thorsen, som sagen handler om");
    }

    private List<String> facts() {
        var texts = new Bundles().in(Language.DANISH);
        return new GoesTo(telling.addressees)
                .of(telling.number).stream()
                        .map((CaseFact fact) -> fact.label(texts) + ": " + fact.value(texts))
                        .toList();
    }
}
