package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.AnswerGiven;
import dk.borgerraadgiver.casework.CaseClosed;
import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.DraftAboutToGo;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.ToDo.Reason;
import dk.borgerraadgiver.correspondence.post.TestMail;
import dk.borgerraadgiver.correspondence.postgres.TestNotices;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import jakarta.mail.internet.MimeMessage;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SendingTest {
    private static final DataSource DATABASE = TestDatabase.with("correspondence", "representation");
    private static final Directory DIRECTORY = TestDirectory.read();
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final CorrespondenceSettings SETTINGS =
            new CorrespondenceSettings("", "besked@example.dk", 3, Duration.ofDays(365));
    private static final Actor OFFICER =
            new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Lise", Set.of(Actor.Role.CASE_OFFICER));

    private static final ToDo TO_DO = new ToDo(
            new ToDoId(UUID.randomUUID()),
            new Subject.OfCase(NUMBER),
            Occasion.NEWS,
            AT,
            Reason.PHONE,
            Optional.empty());

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Notices notices = TestNotices.in(DATABASE);
    private final Map<String, Recipient> people = new HashMap<>();
    private final List<Object> sent = new ArrayList<>();
    private Instant now = AT;
    private final InstantSource watch = () -> now;
    private final Listening listening = new Listening(notices, watch.withZone(ZoneOffset.UTC));
    private final Mandating mandating = new Mandating(DATABASE);
    private final Addressees addressees = new Addressees(new Known(), mandating.acting, mandating.people);
    private final NoticeDesk desk = new NoticeDesk(notices, addressees, watch.withZone(ZoneOffset.UTC));

    @BeforeEach
    void start() {
        server.start();
        JdbcClient.create(DATABASE).sql("delete from notice").update();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anEmailSaysThatThereIsNewsAndNothingElse() throws Exception {
        person(Language.DANISH, email());
        listening.on(new MessageWritten(NUMBER, AT));
        byMail(server.getSmtp().getPort()).sendWhatIsDue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Nyt fra Borgerrådgiveren");
        assertThat(mail.getAllRecipients()[0]).hasToString("aase@example.dk");
        assertThat((String) mail.getContent())
                .contains("Der er nyt til dig fra Borgerrådgiveren. Log ind på https://klag.example.dk/mine-sager")
                .doesNotContain("BR-2026", "hemmelig");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("{", "null");
    }

    @Test
    void whoWantsNoSenderNamedIsToldWithoutOne() throws Exception {
        person(Language.ENGLISH, neutral(email()));
        listening.on(new MessageWritten(NUMBER, AT));
        byMail(server.getSmtp().getPort()).sendWhatIsDue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("News for you");
        assertThat(mail.getFrom()[0]).hasToString("besked@example.dk");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContainIgnoringCase("adviser")
                .doesNotContain("klag.");
    }

    @Test
    void anEventHeardTwiceIsToldOnceAndSeveralNewsAtOnceAreOneNotice() {
        person(Language.DANISH, email());
        listening.on(new MessageWritten(NUMBER, AT));
        listening.on(new MessageWritten(NUMBER, AT));
        listening.on(new AnswerGiven(NUMBER, AT));
        Sending sending = remembering();
        sending.sendWhatIsDue();
        listening.on(new AnswerGiven(NUMBER, AT));
        sending.sendWhatIsDue();
        assertThat(sent).hasSize(1);
        listening.on(new CaseClosed(NUMBER, AT.plusSeconds(60)));
        sending.sendWhatIsDue();
        assertThat(sent).hasSize(2);
    }

    @Test
    void aMailServerThatIsDownIsTriedAgainAndThenTheOfficeIsAsked() {
        person(Language.DANISH, email());
        listening.on(new ComplaintSubmitted(NUMBER, AT));
        Sending sending = byMail(1);
        sending.sendWhatIsDue();
        sending.sendWhatIsDue();
        assertThat(desk.toDo(OFFICER)).isEmpty();
        assertThat(desk.trying(OFFICER)).extracting(Trying::attempts).containsExactly(1);
        now = now.plus(Duration.ofMinutes(1));
        sending.sendWhatIsDue();
        now = now.plus(Duration.ofMinutes(2));
        sending.sendWhatIsDue();
        assertThat(desk.toDo(OFFICER)).extracting(ToDo::reason).containsExactly(Reason.GAVE_UP);
        assertThat(desk.trying(OFFICER)).isEmpty();
        desk.again(OFFICER, desk.toDo(OFFICER).getFirst().id());
        remembering().sendWhatIsDue();
        assertThat(sent).hasSize(1);
        assertThat(desk.toDo(OFFICER)).isEmpty();
    }

    @Test
    void whatWasTakenByOneThatDiedIsSentByAnother() {
        person(Language.DANISH, email());
        listening.on(new ComplaintSubmitted(NUMBER, AT));
        assertThat(notices.take(10, now, Duration.ofMinutes(5))).hasSize(1);
        assertThat(notices.take(10, now, Duration.ofMinutes(5))).isEmpty();
        now = now.plus(Duration.ofMinutes(6));
        remembering().sendWhatIsDue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void whoWantsALetterOrACallEndsOnTheListOfTheOffice() {
        person(Language.DANISH, contact(Contact.Channel.PHONE));
        listening.on(new CaseClosed(NUMBER, AT));
        remembering().sendWhatIsDue();
        List<ToDo> list = desk.toDo(OFFICER);
        assertThat(list).extracting(ToDo::reason).containsExactly(Reason.PHONE);
        assertThat(list.getFirst().about()).isEqualTo(new Subject.OfCase(NUMBER));
        desk.done(OFFICER, list.getFirst().id());
        assertThat(desk.toDo(OFFICER)).isEmpty();
    }

    @Test
    void aLetterCarriesItsAddress() {
        person(Language.DANISH, contact(Contact.Channel.LETTER));
        listening.on(new CaseClosed(NUMBER, AT));
        remembering().sendWhatIsDue();
        assertThat(((PrintedLetter.Sheet) sent.getFirst()).address()).containsExactly("Gade 1", "1704 København V");
    }

    @Test
    void anSmsIsShort() {
        person(Language.DANISH, contact(Contact.Channel.SMS));
        listening.on(new CaseClosed(NUMBER, AT));
        remembering().sendWhatIsDue();
        assertThat(((Sms.Message) sent.getFirst()).text()).hasSizeLessThan(160).contains("Log ind");
    }

    @Test
    void aDraftIsWarnedOfAtOnceWithTheDayItGoes() {
        ComplaintId draft = new ComplaintId(UUID.randomUUID());
        people.put(
                draft.value().toString(),
                new Recipient(new Party.Citizen(new PersonId(UUID.randomUUID())), Language.DANISH, email()));
        listening.on(new DraftAboutToGo(draft, AT.plus(Duration.ofDays(5))));
        remembering().sendWhatIsDue();
        assertThat(((Mail.Letter) sent.getFirst()).text()).contains("7. marts 2026", "https://klag.example.dk/klag");
    }

    @Test
    void nobodyToTellIsTheEndOfIt() {
        listening.on(new CaseClosed(NUMBER, AT));
        remembering().sendWhatIsDue();
        now = now.plus(Duration.ofDays(1));
        remembering().sendWhatIsDue();
        assertThat(sent).isEmpty();
        assertThat(desk.toDo(OFFICER)).isEmpty();
    }

    /** R24 */
    @Test
    void whatIsNotWholeIsNotSentAndTheOfficeHearsOfIt() {
        person(Language.DANISH, email());
        listening.on(new CaseClosed(NUMBER, AT));
        sending(new Wording(new Bundles(), DIRECTORY, new PublicAddress("https://{host}")), remembered())
                .sendWhatIsDue();
        assertThat(sent).isEmpty();
        assertThat(desk.toDo(OFFICER)).extracting(ToDo::reason).containsExactly(Reason.NOT_WORDED);
    }

    @Test
    void onlyCaseOfficersSeeTheList() {
        Actor citizen = new Actor.Person(new PersonId(UUID.randomUUID()), "Bo", new CivilNumber("0101901234"));
        Actor clerk = new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Ib", Set.of(Actor.Role.FRONT_DESK));
        for (Actor wrong : List.of(citizen, clerk)) {
            assertThatThrownBy(() -> desk.toDo(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.done(wrong, new ToDoId(UUID.randomUUID())))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.again(wrong, new ToDoId(UUID.randomUUID())))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.trying(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.whom(wrong, TO_DO)).isInstanceOf(NotThere.class);
        }
    }

    private void person(Language language, Contact contact) {
        people.put(
                NUMBER.value(), new Recipient(new Party.Citizen(new PersonId(UUID.randomUUID())), language, contact));
    }

    private static Contact email() {
        return contact(Contact.Channel.EMAIL);
    }

    private static Contact contact(Contact.Channel channel) {
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

    private static Contact neutral(Contact contact) {
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

    private Sending byMail(int port) {
        return sending(wording(), TestMail.at(port, SETTINGS, DIRECTORY));
    }

    private Sending remembering() {
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
