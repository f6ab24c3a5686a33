package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.DraftAboutToGo;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.ToDo.Reason;
import dk.borgerraadgiver.correspondence.postgres.TestNotices;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.Capacity;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R12 from the event to the mailbox, with real mandates that begin, are proven, end and run out. */
class WhoIsToldTest {
    private static final DataSource DATABASE = TestDatabase.with("correspondence", "representation");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Period OPEN = new Period(TODAY, Optional.empty());
    private static final CorrespondenceSettings SETTINGS = new CorrespondenceSettings("", "", 3, Duration.ofDays(365));

    private final Mandating mandating = new Mandating(DATABASE);
    private final Notices notices = TestNotices.in(DATABASE);
    private final CaseNumber number = new CaseNumber("BR-2026-000321");
    private final ComplaintId draft = new ComplaintId(UUID.randomUUID());
    private final Person ward = mandating.person("Villy Thorsen");
    private final Person guardian = mandating.person("Lone Skov");
    private final List<String> sent = new ArrayList<>();
    private Recipient recipient = own("villy@example.dk");
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Addressees addressees = new Addressees(new Found(), mandating.acting, mandating.people);
    private final Listening listening = new Listening(notices, clock);
    private final NoticeDesk desk = new NoticeDesk(notices, addressees, clock);
    private int events;

    @BeforeEach
    void empty() {
        JdbcClient.create(DATABASE).sql("truncate notice cascade").update();
    }

    @Test
    void aGuardianProvenAfterTheHandInHearsFromThenOnAndFirst() {
        news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        reached(guardian, "lone@example.dk");
        news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        assertThat(desk.toDo(Mandating.OFFICER)).extracting(ToDo::reason).containsExactly(Reason.CLAIM_NOT_PROVEN);
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.PAPER_SEEN, Set.of());
        desk.again(Mandating.OFFICER, desk.toDo(Mandating.OFFICER).getFirst().id());
        send();
        assertThat(sent).containsExactly("mail lone@example.dk");
        news();
        assertThat(sent).containsExactly("mail lone@example.dk", "mail villy@example.dk");
        assertThat(desk.toDo(Mandating.OFFICER)).isEmpty();
    }

    @Test
    void whoseMandateEndedOrRanOutHearsNothing() {
        MandateId mandate = mandating.granted(ward, guardian, new Scope.Everything(), Optional.of(TODAY.plusDays(2)));
        reached(guardian, "lone@example.dk");
        news();
        assertThat(sent).containsExactly("mail lone@example.dk", "mail villy@example.dk");
        mandating.daysLater(3);
        news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        Person other = mandating.person("Else Ny");
        MandateId second = mandating.granted(ward, other, new Scope.Everything(), Optional.empty());
        mandating.parties.end(ward, second);
        news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        assertThat(mandate).isNotEqualTo(second);
    }

    @Test
    void whoeverStoodInTheWayOfAMessageIsSkippedWhenItIsTriedAgainAfterTheEnd() {
        MandateId mandate = mandating.granted(ward, guardian, new Scope.Everything(), Optional.empty());
        reached(guardian, "nede@example.dk");
        news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        mandating.parties.end(ward, mandate);
        sent.clear();
        now = now.plus(Duration.ofMinutes(2));
        send();
        assertThat(sent)
                .as("the citizen was told the first time, and nobody is told twice")
                .isEmpty();
        assertThat(desk.trying(Mandating.OFFICER)).isEmpty();
    }

    @Test
    void anEconomicGuardianHearsOfTheCasesThatTheOfficeNamed() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_ECONOMIC, Optional.empty(), OPEN);
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.PAPER_SEEN, Set.of(new CaseNumber("BR-2026-000999")));
        news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        mandating.office.cover(Mandating.OFFICER, mandate, number);
        reached(guardian, "lone@example.dk");
        news();
        assertThat(sent).containsExactly("mail lone@example.dk", "mail villy@example.dk");
    }

    @Test
    void twoGuardiansWhoActTogetherHearWhenBothAreProven() {
        Person second = mandating.person("Bo Skov");
        MandateId one = mandating.claimed(ward, guardian, Capacity.JOINT_GUARDIAN, Optional.empty(), OPEN);
        MandateId two = mandating.claimed(ward, second, Capacity.JOINT_GUARDIAN, Optional.empty(), OPEN);
        reached(guardian, "lone@example.dk");
        reached(second, "bo@example.dk");
        mandating.office.prove(Mandating.OFFICER, one, Proof.PAPER_SEEN, Set.of(number));
        news();
        assertThat(sent).containsExactly("mail villy@example.dk");
        mandating.office.prove(Mandating.OFFICER, two, Proof.PAPER_SEEN, Set.of(number));
        news();
        assertThat(sent)
                .containsExactlyInAnyOrder("mail lone@example.dk", "mail bo@example.dk", "mail villy@example.dk");
        assertThat(sent.getLast()).isEqualTo("mail villy@example.dk");
    }

    @Test
    void aGuardianWhoWroteIsReachedAsTheyAnsweredAndTheWardByDigitalPost() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        recipient = writtenBy(guardian, mandate, "lone@example.dk");
        received();
        assertThat(sent).containsExactly("mail lone@example.dk", "post Villy Thorsen");
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.PAPER_SEEN, Set.of());
        mandating.contacts.save(
                guardian, new OwnContact(OwnContact.Way.SMS, "", "12345678", "", "", "", Language.ENGLISH));
        news();
        assertThat(sent).containsExactly("sms 12345678", "post Villy Thorsen");
        mandating.representatives.giveUp(guardian, mandate);
        news();
        assertThat(sent).as("what a guardian answered is not the ward's").containsExactly("post Villy Thorsen");
    }

    @Test
    void aParentHearsInsteadOfTheChildAndIsNotAskedTwice() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.CUSTODY, Optional.empty(), OPEN);
        assertThat(mandate).isNotNull();
        recipient = writtenBy(guardian, mandate, "lone@example.dk");
        mandating.office.prove(Mandating.OFFICER, mandate, Proof.CIVIL_REGISTER, Set.of());
        news();
        assertThat(sent).containsExactly("mail lone@example.dk");
    }

    @Test
    void aDraftIsTheBusinessOfWhoeverWritesIt() {
        MandateId mandate = mandating.claimed(ward, guardian, Capacity.GUARDIAN_BOTH, Optional.empty(), OPEN);
        recipient = writtenBy(guardian, mandate, "lone@example.dk");
        listening.on(new DraftAboutToGo(draft, now.plus(Duration.ofDays(5))));
        send();
        assertThat(sent).containsExactly("mail lone@example.dk");
        mandating.representatives.giveUp(guardian, mandate);
        listening.on(new DraftAboutToGo(draft, now.plus(Duration.ofDays(6))));
        send();
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
        return new GoesTo(addressees)
                .of(number).stream()
                        .map((CaseFact fact) -> fact.label(texts) + ": " + fact.value(texts))
                        .toList();
    }

    private void news() {
        listening.on(new MessageWritten(number, now.plusSeconds(++events)));
        send();
    }

    private void received() {
        listening.on(new ComplaintSubmitted(number, now));
        send();
    }

    private void send() {
        sent.clear();
        new Sending(
                        notices,
                        addressees,
                        new Wording(new Bundles(), TestDirectory.read(), new PublicAddress("https://klag.example.dk")),
                        new Postman(
                                letter -> keep(letter.to(), "mail " + letter.to()),
                                message -> keep(message.to(), "sms " + message.to()),
                                sheet -> keep("", "letter " + sheet.address()),
                                post -> keep("", "post " + name(post.to()))),
                        SETTINGS,
                        clock)
                .sendWhatIsDue();
    }

    private Delivery keep(String to, String line) {
        if (to.startsWith("nede@")) {
            throw new IllegalStateException("down");
        }
        sent.add(line);
        return Delivery.SENT;
    }

    private String name(Mailbox mailbox) {
        return mailbox instanceof Mailbox.OfPerson(PersonId person)
                ? mandating.people.find(person).orElseThrow().name()
                : "";
    }

    private void reached(Person person, String email) {
        mandating.contacts.save(person, new OwnContact(OwnContact.Way.EMAIL, email, "", "", "", "", Language.DANISH));
    }

    private Recipient own(String email) {
        return new Recipient(new Party.Citizen(ward.id()), Language.DANISH, contact(email));
    }

    private Recipient writtenBy(Person writer, MandateId mandate, String email) {
        return new Recipient(
                new Party.Citizen(ward.id()),
                Language.DANISH,
                contact(email),
                Optional.of(new OnBehalf.WithMandate(
                        WriterId.of((dk.borgerraadgiver.identity.Actor) writer), writer.name(), mandate)));
    }

    private static Contact contact(String email) {
        return new Contact(
                Optional.of(Contact.Channel.EMAIL),
                new Words(email),
                Words.NONE,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                Set.of(),
                Optional.empty(),
                Words.NONE,
                Set.of(),
                Words.NONE);
    }

    private final class Found implements Recipients {
        @Override
        public Optional<Recipient> of(CaseNumber asked) {
            return Optional.of(recipient).filter(found -> asked.equals(number));
        }

        @Override
        public Optional<Recipient> of(ComplaintId complaint) {
            return Optional.of(recipient).filter(found -> complaint.equals(draft));
        }
    }
}
