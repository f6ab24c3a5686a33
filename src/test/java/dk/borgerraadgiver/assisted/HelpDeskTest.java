package dk.borgerraadgiver.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.assisted.GivenConsent.Way;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.Saved;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R14 */
@SiteTest
class HelpDeskTest {
    private static final Employee LIBRARIAN =
            new Employee(new EmployeeId(UUID.randomUUID()), "Bente Bibliotekar", Set.of(Role.FRONT_DESK));
    private static final Person NEIGHBOUR =
            new Person(new PersonId(UUID.randomUUID()), "Nora Nabo", new CivilNumber("6702701234"));
    private static final Professional SOCIAL_WORKER = new Professional(
            new ProfessionalId(UUID.randomUUID()),
            "Sune Socialrådgiver",
            new CompanyNumber("90000004"),
            "Herberget",
            Set.of(),
            Set.of());
    private static final Employee OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));
    private static final CivilNumber HERS = new CivilNumber("8111420814");
    private static final HelperRole ROLE = new HelperRole(HelperRole.Capacity.CITIZEN_SERVICE, "Hovedbiblioteket");
    private static final GivenConsent SPOKEN = new GivenConsent(Way.SPOKEN, "Lis Toft", Optional.empty());
    private static final SaidIdentity SOMEBODY = new SaidIdentity.WithYear("Mogens", 1961);

    private final RunningSite site;
    private final HelpDesk desk;
    private final HelpedDesk writing;

    HelpDeskTest(RunningSite site) {
        this.site = site;
        desk = site.bean(HelpDesk.class);
        writing = site.bean(HelpedDesk.class);
    }

    static Stream<Actor> everyKindOfHelper() {
        return Stream.of(LIBRARIAN, NEIGHBOUR, SOCIAL_WORKER);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfHelper")
    void whoeverHelpsHandsInAndSeesItNoMore(Actor helper) {
        Help help = filled(helper, SOMEBODY);
        CaseNumber number = handedIn(helper, help, SPOKEN).number();
        assertThat(desk.find(helper, help.id())).isEmpty();
        assertThat(desk.open(helper)).extracting(Help::id).doesNotContain(help.id());
        assertThat(writing.open(helper, help.complaint())).isEmpty();
        assertThat(desk.followed(helper)).extracting(HelpDesk.Followed::number).doesNotContain(number);
        assertThatThrownBy(() -> desk.draft(helper, help.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.identify(helper, help.id(), SOMEBODY)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> site.bean(CaseDesk.class).one(helper, number)).isInstanceOf(NotThere.class);
        assertThat(site.bean(SubmittedComplaints.class).find(number, helper)).isEmpty();
        assertThat(writing.save(helper, help.complaint(), new Meaning(new Words("mere")), 1))
                .isInstanceOf(Saved.AlreadyHandedIn.class);
    }

    @Test
    void whatAnotherHelperBeganIsNotThere() {
        Help help = filled(LIBRARIAN, SOMEBODY);
        assertThat(desk.find(NEIGHBOUR, help.id())).isEmpty();
        assertThat(writing.open(NEIGHBOUR, help.complaint())).isEmpty();
        assertThatThrownBy(() -> desk.draft(NEIGHBOUR, help.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.identify(NEIGHBOUR, help.id(), SOMEBODY)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.sendCode(NEIGHBOUR, help.id(), "12345678", Language.DANISH))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.handIn(NEIGHBOUR, help.id(), SPOKEN, "", 1, Language.DANISH))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> writing.save(NEIGHBOUR, help.complaint(), new Meaning(new Words("x")), 1))
                .isInstanceOf(NotThere.class);
        desk.delete(NEIGHBOUR, help.id());
        assertThat(desk.find(LIBRARIAN, help.id())).isPresent();
    }

    @Test
    void twoHelpersAtOnceForOneCitizenDoNotMeet() {
        SaidIdentity her = new SaidIdentity.WithCivilNumber("Gudrun", HERS);
        Help first = filled(LIBRARIAN, her);
        Help second = filled(SOCIAL_WORKER, her);
        assertThat(desk.open(LIBRARIAN))
                .extracting(Help::id)
                .contains(first.id())
                .doesNotContain(second.id());
        assertThat(desk.open(SOCIAL_WORKER))
                .extracting(Help::id)
                .contains(second.id())
                .doesNotContain(first.id());
        CaseNumber one = handedIn(LIBRARIAN, first, SPOKEN).number();
        CaseNumber other = handedIn(SOCIAL_WORKER, second, SPOKEN).number();
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void theCitizenFindsTheSameCaseWhenTheyLogInAndSeesWhoHelped() {
        CaseNumber number = handedIn(
                        LIBRARIAN, filled(LIBRARIAN, new SaidIdentity.WithCivilNumber("Gudrun", HERS)), SPOKEN)
                .number();
        Person gudrun = site.bean(People.class).met(HERS, "Gudrun Åse Mikkelsen");
        assertThat(site.bean(CaseDesk.class).one(gudrun, number).facts())
                .contains(new CaseFact(
                        "assisted.fact.helper",
                        "assisted.fact.helper.citizen-service",
                        java.util.List.of("Bente Bibliotekar", "Hovedbiblioteket")))
                .contains(new CaseFact(
                        "assisted.fact.consent", "assisted.fact.consent.spoken", java.util.List.of("Lis Toft")));
        OfficerCase opened = site.bean(OfficerDesk.class).again(OFFICER, number);
        assertThat(opened.facts()).extracting(CaseFact::labelKey).contains("assisted.fact.citizen");
        assertThat(opened.complaint().name()).isEqualTo("Gudrun");
    }

    /** Before the hand-in nothing of it belongs to anybody known, so no login shows it. */
    @Test
    void beforeTheHandInTheCitizensOwnDraftIsAnother() {
        Person gudrun = site.bean(People.class).met(HERS, "Gudrun Åse Mikkelsen");
        Help help = filled(LIBRARIAN, new SaidIdentity.WithCivilNumber("Gudrun", HERS));
        assertThat(site.bean(ComplaintDesk.class).open(gudrun).map(Complaint.Draft::id))
                .isNotEqualTo(Optional.of(help.complaint()));
        assertThatThrownBy(() -> site.bean(ComplaintDesk.class).draft(gudrun, help.complaint()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void sentTwiceItIsOneCaseAndOneCode() {
        Help help = filled(LIBRARIAN, SOMEBODY);
        HelpedIn.Received first = handedIn(LIBRARIAN, help, SPOKEN);
        HelpedIn again = desk.handIn(LIBRARIAN, help.id(), SPOKEN, "", 0, Language.DANISH);
        assertThat(first.code()).isPresent();
        assertThat(again).isEqualTo(new HelpedIn.Received(first.number(), Optional.empty()));
        assertThat(site.bean(StatusDesk.class)
                        .look(
                                first.number(),
                                first.code().orElseThrow(),
                                "1961",
                                UUID.randomUUID().toString()))
                .isInstanceOf(Look.Shown.class);
    }

    @Test
    void whatWasChangedAfterTheReadBackIsReadBackAgain() {
        Help help = filled(LIBRARIAN, SOMEBODY);
        int readBack = desk.draft(LIBRARIAN, help.id()).revision();
        writing.save(LIBRARIAN, help.complaint(), new Meaning(new Words("Noget andet.")), 1);
        assertThat(desk.handIn(LIBRARIAN, help.id(), SPOKEN, "", readBack, Language.DANISH))
                .isEqualTo(new HelpedIn.ChangedSince());
    }

    @Test
    void withoutWholeConsentNothingIsSent() {
        assertThatThrownBy(() -> new GivenConsent(Way.SPOKEN, " ", Optional.empty()))
                .isInstanceOf(Rejected.class);
        Help help = filled(LIBRARIAN, SOMEBODY);
        GivenConsent byCode = new GivenConsent(Way.CODE, "", Optional.empty());
        assertThatThrownBy(() -> handedIn(LIBRARIAN, help, byCode)).hasMessage("assisted.refused.code-not-sent");
        desk.sendCode(LIBRARIAN, help.id(), "29 87 65 43", Language.DANISH);
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> handedIn(LIBRARIAN, help, byCode)).hasMessage("assisted.refused.code-wrong");
        }
        assertThatThrownBy(() -> handedIn(LIBRARIAN, help, byCode)).hasMessage("assisted.refused.code-over");
        assertThat(desk.find(LIBRARIAN, help.id())).isPresent();
    }

    @Test
    void whoTheCitizenIsMustBeSaidFirst() {
        Help help = desk.begin(LIBRARIAN, ROLE, Language.DANISH);
        assertThatThrownBy(() -> handedIn(LIBRARIAN, help, SPOKEN)).hasMessage("assisted.refused.citizen-missing");
    }

    @Test
    void nobodyHelpsThemself() {
        Help help = desk.begin(NEIGHBOUR, ROLE, Language.DANISH);
        assertThatThrownBy(() -> desk.identify(
                        NEIGHBOUR, help.id(), new SaidIdentity.WithCivilNumber("Nora", new CivilNumber("670270-1234"))))
                .hasMessage("assisted.refused.yourself");
    }

    @Test
    void foreignNamesAndReplacementNumbersAreTakenAsTheyAre() {
        Help help = desk.begin(LIBRARIAN, ROLE, Language.DANISH);
        Citizen citizen = desk.identify(
                        LIBRARIAN,
                        help.id(),
                        new SaidIdentity.WithCivilNumber("نور Nguyễn-Łukasz O’Brien", new CivilNumber("740379-1232")))
                .citizen()
                .orElseThrow();
        assertThat(citizen.birthYear()).isEqualTo(1979);
        assertThat(citizen.name()).isEqualTo("نور Nguyễn-Łukasz O’Brien");
    }

    @Test
    void theHelperFollowsAsLongAsTheCitizenSaysAndNoLonger() {
        LocalDate today = LocalDate.now(site.bean(java.time.Clock.class));
        Help help = filled(SOCIAL_WORKER, SOMEBODY);
        GivenConsent more = new GivenConsent(Way.ON_PAPER, "", Optional.of(today));
        CaseNumber number = handedIn(SOCIAL_WORKER, help, more).number();
        assertThat(desk.followed(SOCIAL_WORKER))
                .extracting(HelpDesk.Followed::number)
                .contains(number);
        assertThat(desk.followed(LIBRARIAN))
                .extracting(HelpDesk.Followed::number)
                .doesNotContain(number);
        site.bean(JdbcClient.class)
                .sql("update help set follow_until = ? where number = ?")
                .params(today.minusDays(1), number.value())
                .update();
        assertThat(desk.followed(SOCIAL_WORKER))
                .extracting(HelpDesk.Followed::number)
                .doesNotContain(number);
        Help other = filled(SOCIAL_WORKER, SOMEBODY);
        assertThatThrownBy(() -> handedIn(
                        SOCIAL_WORKER, other, new GivenConsent(Way.ON_PAPER, "", Optional.of(today.plusYears(3)))))
                .hasMessage("assisted.refused.follow-until");
    }

    @Test
    void theCivilNumberIsNowhereInTheRow() {
        Help help = filled(LIBRARIAN, new SaidIdentity.WithCivilNumber("Gudrun", HERS));
        assertThat(site.bean(JdbcClient.class)
                        .sql("select help::text from help where id = ?")
                        .param(help.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(HERS.digits(), HERS.digits().substring(6));
    }

    private Help filled(Actor helper, SaidIdentity citizen) {
        Help help = desk.begin(helper, ROLE, Language.DANISH);
        Filled.all().given().values().forEach(answer -> writing.save(helper, help.complaint(), answer, 0));
        return desk.identify(helper, help.id(), citizen);
    }

    private HelpedIn.Received handedIn(Actor helper, Help help, GivenConsent consent) {
        Complaint.Draft draft = desk.draft(helper, help.id());
        return (HelpedIn.Received) desk.handIn(helper, help.id(), consent, "not it", draft.revision(), Language.DANISH);
    }
}
