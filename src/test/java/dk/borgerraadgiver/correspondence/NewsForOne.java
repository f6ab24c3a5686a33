package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.post.TestMail;
import dk.borgerraadgiver.correspondence.postgres.TestNotices;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One citizen, whoever is at the desk, and letters that are remembered or go to a mail server. */
final class NewsForOne {
    static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    static final Actor OFFICER =
            new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Lise", Set.of(Actor.Role.CASE_OFFICER));
    private static final DataSource DATABASE = TestDatabase.with("correspondence", "representation");
    private static final Directory DIRECTORY = TestDirectory.read();
    private static final CorrespondenceSettings SETTINGS =
            new CorrespondenceSettings("", "besked@example.dk", 3, Duration.ofDays(365));

    final Notices notices = TestNotices.in(DATABASE);
    final List<Object> sent = new ArrayList<>();
    Instant now = AT;
    private final Map<String, Recipient> people = new HashMap<>();
    private final InstantSource watch = () -> now;
    final Listening listening = new Listening(notices, watch.withZone(ZoneOffset.UTC));
    private final Mandating mandating = new Mandating(DATABASE);
    private final Addressees addressees = new Addressees(new Known(), mandating.acting, mandating.people);
    final RememberedLetters letters = new RememberedLetters();
    final NoticeDesk desk = new NoticeDesk(notices, addressees, letters, watch.withZone(ZoneOffset.UTC));

    NewsForOne() {
        JdbcClient.create(DATABASE).sql("delete from notice").update();
    }

    void draft(ComplaintId draft) {
        people.put(
                draft.value().toString(),
                new Recipient(new Party.Citizen(new PersonId(UUID.randomUUID())), Language.DANISH, email()));
    }

    /** Sent under an address that has not been filled in. */
    Sending notWhole() {
        return sending(new Wording(new Bundles(), DIRECTORY, new PublicAddress("https://{host}")), remembered());
    }

    void person(Language language, Contact contact) {
        people.put(
                NUMBER.value(), new Recipient(new Party.Citizen(new PersonId(UUID.randomUUID())), language, contact));
    }

    static Contact email() {
        return contact(Contact.Channel.EMAIL);
    }

    static Contact contact(Contact.Channel channel) {
        return new Contact(
                Optional.of(channel),
                new Words("aase@example.dk"),
                new Words("12345678"),
                new Words("Gade 1"),
                new Words("1704"),
                new Words("København V"),
                Words.NONE,
                Set.of(),
                Optional.empty(),
                Words.NONE,
                Set.of(),
                new Words("hemmelig"));
    }

    static Contact neutral(Contact contact) {
        return new Contact(
                contact.channel(),
                contact.email(),
                contact.phone(),
                contact.street(),
                contact.postcode(),
                contact.city(),
                contact.hours(),
                Set.of(Contact.Neutral.YES),
                contact.spoken(),
                contact.otherLanguage(),
                contact.needs(),
                contact.needsText());
    }

    Sending byMail(int port) {
        return sending(wording(), TestMail.at(port, SETTINGS, DIRECTORY));
    }

    Sending remembering() {
        return sending(wording(), remembered());
    }

    private Mail remembered() {
        return letter -> {
            sent.add(letter);
            return Delivery.SENT;
        };
    }

    private static Wording wording() {
        return new Wording(new Bundles(), DIRECTORY, new PublicAddress("https://klag.example.dk"));
    }

    private Sending sending(Wording wording, Mail mail) {
        return new Sending(
                notices,
                addressees,
                wording,
                new Postman(
                        mail,
                        message -> sent.add(message) ? Delivery.SENT : Delivery.BY_HAND,
                        sheet -> sent.add(sheet) ? Delivery.SENT : Delivery.BY_HAND,
                        post -> sent.add(post) ? Delivery.SENT : Delivery.BY_HAND),
                SETTINGS,
                watch.withZone(ZoneOffset.UTC));
    }

    private final class Known implements Recipients {
        @Override
        public Optional<Recipient> of(CaseNumber number) {
            return Optional.ofNullable(people.get(number.value()));
        }

        @Override
        public Optional<Recipient> of(ComplaintId complaint) {
            return Optional.ofNullable(people.get(complaint.value().toString()));
        }
    }
}
