package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.DraftAboutToGo;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.Reached;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.postgres.TestNotices;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.OwnContact;
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
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News of one case on its way, with real mandates and a clock that can be moved; what went out stands in a list. */
final class Telling {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final DataSource DATABASE = TestDatabase.with("correspondence", "representation");
    private static final CorrespondenceSettings SETTINGS = new CorrespondenceSettings("", "", 3, Duration.ofDays(365));

    final Mandating mandating = new Mandating(DATABASE);
    final Person ward = mandating.person("Villy Thorsen");
    final Person guardian = mandating.person("Lone Skov");
    final CaseNumber number = new CaseNumber("BR-2026-000321");
    final List<String> sent = new ArrayList<>();
    final Addressees addressees = new Addressees(new Found(), mandating.acting, mandating.people);
    private final ComplaintId draft = new ComplaintId(UUID.randomUUID());
    private final Notices notices = TestNotices.in(DATABASE);
    private Recipient recipient =
            new Recipient(new Party.Citizen(ward.id()), Language.DANISH, Reached.byEmail("villy@example.dk"));
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Listening listening = new Listening(notices, clock);
    final NoticeDesk desk = new NoticeDesk(notices, addressees, new RememberedLetters(), clock);
    private int events;

    Telling() {
        JdbcClient.create(DATABASE).sql("truncate notice cascade").update();
    }

    /** Not the ward wrote the complaint, but somebody for them. */
    void writtenBy(Person writer, MandateId mandate, String email) {
        recipient = new Recipient(
                new Party.Citizen(ward.id()),
                Language.DANISH,
                Reached.byEmail(email),
                Optional.of(new OnBehalf.WithMandate(WriterId.of((Actor) writer), writer.name(), mandate)));
    }

    void reached(Person person, String email) {
        mandating.contacts.save(person, new OwnContact(OwnContact.Way.EMAIL, email, "", "", "", "", Language.DANISH));
    }

    void news() {
        listening.on(new MessageWritten(number, now.plusSeconds(++events)));
        send();
    }

    void received() {
        listening.on(new ComplaintSubmitted(number, now));
        send();
    }

    void draftGoesIn(Duration left) {
        listening.on(new DraftAboutToGo(draft, now.plus(left)));
        send();
    }

    void passes(Duration time) {
        now = now.plus(time);
        send();
    }

    void send() {
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
