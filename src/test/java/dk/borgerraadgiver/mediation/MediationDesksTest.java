package dk.borgerraadgiver.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Ended;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.Reading;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.HandIn;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.representation.Accepted;
import dk.borgerraadgiver.representation.InvitationCode;
import dk.borgerraadgiver.representation.Offer;
import dk.borgerraadgiver.representation.PartyDesk;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.RepresentativeDesk;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both desks on the running site with its PostgreSQL: what the case learns of it, and who is let near. */
@SiteTest
class MediationDesksTest {
    private static final Employee HANDLER = officer("Karen Holm", Role.CASE_OFFICER);
    private static final Employee MEDIATOR = officer("Jens Lund", Role.CASE_OFFICER);
    private static final Employee OTHER = officer("Ane Vest", Role.CASE_OFFICER);
    private static final Employee FRONT_DESK = officer("Ib Dam", Role.FRONT_DESK);
    private static final CaseNumber UNKNOWN = new CaseNumber("BR-2019-999999");
    private static final String SECRET = "Vi har selv lavet fejlen, siger lederen.";

    private final RunningSite site;
    private final CitizensDesk citizens;
    private final MediatorsDesk mediators;
    private final OfficerDesk officers;
    private final Person villy;
    private final Person stranger;
    private final CaseNumber number;

    MediationDesksTest(RunningSite site) {
        this.site = site;
        citizens = site.bean(CitizensDesk.class);
        mediators = site.bean(MediatorsDesk.class);
        officers = site.bean(OfficerDesk.class);
        villy = site.bean(People.class).met(new CivilNumber("7006811212"), "Gudrun Test");
        stranger = site.bean(People.class).met(new CivilNumber("7006821213"), "Bo Fremmed");
        number = handedIn(Filled.ABOUT);
        recorded(new CaseEvent.Assigned());
        recorded(new CaseEvent.ScreeningBegan("Vi læser.", Optional.empty()));
    }

    @Test
    void r20_fromTheWishToAnAgreementTheCaseKnowsWhatItMust() {
        asks(villy);
        assertThat(file().newsFromCitizen()).isTrue();
        leads();
        assertThat(file().stage()).isEqualTo(Stage.MEDIATION);
        does(MEDIATOR, new AgreementWritten("Der kommer en ledelinje."));
        int line = citizens.look(villy, number)
                .mediation()
                .orElseThrow()
                .agreement()
                .orElseThrow()
                .line();
        citizens.does(villy, number, new Confirmed(Side.CITIZEN, line, Optional.empty()));
        assertThat(file().stage()).isEqualTo(Stage.MEDIATION);
        does(MEDIATOR, new Confirmed(Side.ADMINISTRATION, line, told()));
        assertThat(file().stage()).isEqualTo(Stage.SCREENING);
        assertThat(file().whereabouts()).isEqualTo(Whereabouts.AGREED);
        assertThat(events()).contains(new CaseEvent.MediationEnded(Ended.AGREED, ""));
    }

    @Test
    void r20_theCitizenStopsAtOnceAndMayAskAgain() {
        int waited = mediators.waiting(MEDIATOR);
        int waitedForOthers = mediators.waiting(OTHER);
        asks(villy);
        assertThat(mediators.waiting(MEDIATOR)).isEqualTo(waited + 1);
        leads();
        assertThat(mediators.waiting(MEDIATOR)).isEqualTo(waited);
        citizens.does(villy, number, new MediationEvent.NeedsTold(new Needs("Jeg er blind.", ""), Optional.empty()));
        assertThat(mediators.waiting(MEDIATOR)).isEqualTo(waited + 1);
        assertThat(mediators.waiting(OTHER)).isEqualTo(waitedForOthers);
        citizens.does(villy, number, new Stopped(Stopper.CITIZEN, "", Optional.empty()));
        assertThat(file().stage()).isEqualTo(Stage.SCREENING);
        assertThatThrownBy(() -> does(MEDIATOR, new AgreementWritten("For sent")))
                .isInstanceOf(Rejected.class);
        asks(villy);
        assertThat(citizens.look(villy, number).living()).isPresent();
    }

    @Test
    void whatEndsWithTheCaseDoesNotStandInTheWayWhenItIsOpenedAgain() {
        asks(villy);
        leads();
        site.bean(CaseDesk.class).withdraw(villy, number, "");
        assertThat(citizens.look(villy, number).living()).isEmpty();
        assertThat(mediators.going(HANDLER)).extracting(Going::number).doesNotContain(number);
        assertThatThrownBy(() -> asks(villy)).isInstanceOf(Rejected.class);
        recorded(new CaseEvent.Reopened("Igen.", Optional.empty()));
        asks(villy);
        assertThat(citizens.look(villy, number).living()).map(Mediation::phase).contains(Phase.PROPOSED);
        assertThat(mediators.going(HANDLER)).extracting(Going::number).contains(number);
    }

    @Test
    void r20_anOfferWaitsForAnAnswerAndANoIsANo() {
        mediators.record(HANDLER, number, 0, new Offered(topics(), "Vil du tale med dem?"));
        assertThat(file().mediating().offer()).isPresent();
        citizens.does(villy, number, new Stopped(Stopper.CITIZEN, "", Optional.empty()));
        assertThat(file().mediating().offer()).isEmpty();
        assertThat(file().stage()).isEqualTo(Stage.SCREENING);
        assertThat(events()).contains(new CaseEvent.MediationDeclined(Ended.CITIZEN_STOPPED, ""));
    }

    @Test
    void r20_whoHandlesTheCaseIsNotTheMediator() {
        asks(villy);
        assertThatThrownBy(() -> does(HANDLER, new MediatorNamed())).isInstanceOf(Rejected.class);
        leads();
        recordedBy(MEDIATOR, new CaseEvent.Assigned());
        assertThatThrownBy(() -> does(MEDIATOR, new AgreementWritten("Aftale"))).isInstanceOf(Rejected.class);
        assertThat(mediators.again(MEDIATOR, number).reader()).isEqualTo(Reader.OFFICE);
    }

    @Test
    void r21_neverWhileSupervisionRunsAndAgainAfterwards() {
        recorded(new CaseEvent.SupervisionBegan("Vi undersøger.", Optional.empty()));
        assertThatThrownBy(() -> asks(villy)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> mediators.record(HANDLER, number, 0, new Offered(topics(), "Vil du?")))
                .isInstanceOf(Rejected.class);
        assertThat(site.bean(Mediations.class).latest(number)).isEmpty();
        recorded(new CaseEvent.SupervisionEnded("Slut.", Optional.empty()));
        asks(villy);
        leads();
        assertThatThrownBy(() -> recorded(new CaseEvent.SupervisionBegan("Igen.", Optional.empty())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void r22_aComplaintOnlyOverADecisionIsToldSoAndAPersonDecides() {
        CaseNumber decision = handedIn(
                new About(Set.of(About.Kind.DECISION), Words.NONE, Optional.of(About.Age.WITHIN_A_YEAR), Words.NONE));
        assertThat(citizens.look(villy, decision).background().onlyOverDecision())
                .isTrue();
        assertThat(citizens.look(villy, number).background().onlyOverDecision()).isFalse();
        citizens.does(villy, decision, new AskedFor(topics(), "")); // R7
        assertThat(mediators.open(OTHER, decision).background().onlyOverDecision())
                .isTrue();
        mediators.record(OTHER, decision, 1, new Stopped(Stopper.OFFICE, "Kun om afgørelsen.", Optional.empty()));
        assertThat(citizens.look(villy, decision).mediation().orElseThrow().toString())
                .contains("Kun om afgørelsen.");
    }

    @Test
    void r23_whatIsNotReleasedReachesNobodyButTheMediator() {
        asks(villy);
        leads();
        does(MEDIATOR, new Said(Side.ADMINISTRATION, SECRET, told()));
        assertThat(citizens.look(villy, number).toString()).doesNotContain(SECRET);
        assertThat(mediators.open(HANDLER, number).toString()).doesNotContain(SECRET);
        assertThat(mediators.open(MEDIATOR, number).toString()).contains(SECRET);
        assertThat(events().toString()).doesNotContain(SECRET);
        assertThat(mediators.going(HANDLER).toString()).doesNotContain(SECRET).contains(number.value());
    }

    @Test
    void nobodyElseGetsNearOnTheCitizensSide() {
        asks(villy);
        Actor professional = new Actor.Professional(
                new ProfessionalId(UUID.randomUUID()),
                "Pro",
                new CompanyNumber("90000002"),
                "Firma",
                Set.of(),
                Set.of());
        List<MediationEvent> each = List.of(
                new AskedFor(topics(), ""),
                new SaidYes(Side.CITIZEN, Optional.empty()),
                new Said(Side.CITIZEN, "Hej", Optional.empty()),
                new Stopped(Stopper.CITIZEN, "", Optional.empty()));
        for (Actor wrong : List.of(stranger, professional, HANDLER, MEDIATOR, FRONT_DESK)) {
            assertThatThrownBy(() -> citizens.look(wrong, number)).isInstanceOf(NotThere.class);
            each.forEach(event -> assertThatThrownBy(() -> citizens.does(wrong, number, event))
                    .isInstanceOf(NotThere.class));
        }
        assertThatThrownBy(() -> citizens.look(villy, UNKNOWN)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> asks(villy, UNKNOWN)).isInstanceOf(NotThere.class);
    }

    @Test
    void nobodyElseGetsNearOnTheOfficesSide() {
        asks(villy);
        for (Actor wrong : List.of(villy, stranger, FRONT_DESK)) {
            assertThatThrownBy(() -> mediators.open(wrong, number)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.again(wrong, number)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.going(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.waiting(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.record(wrong, number, 1, new MediatorNamed()))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.begin(wrong, number, 1, "Vi begynder.", Optional.empty()))
                    .isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> mediators.open(HANDLER, UNKNOWN)).isInstanceOf(NotThere.class);
        leads();
        assertThatThrownBy(() -> does(OTHER, new AgreementWritten("Ikke min"))).isInstanceOf(Rejected.class);
    }

    @Test
    void r13_aRepresentativeTakesPartAndThePartySeesIt() {
        String code = site.bean(PartyDesk.class)
                .offer(
                        villy,
                        new Offer(
                                stranger.name(),
                                new Scope.Only(Set.of(number)),
                                new Period(LocalDate.now(), Optional.empty())))
                .inGroups();
        var accepted = site.bean(RepresentativeDesk.class).accept(stranger, new InvitationCode(code));
        assertThat(accepted).isInstanceOf(Accepted.Now.class);
        asks(stranger);
        assertThat(citizens.look(stranger, number).standing()).isPresent();
        assertThat(site.bean(PartyDesk.class).mine(villy).toString()).contains("AGREE");
        site.bean(PartyDesk.class)
                .end(villy, ((Accepted.Now) accepted).mandate().terms().id());
        assertThatThrownBy(() -> citizens.look(stranger, number)).isInstanceOf(NotThere.class);
    }

    @Test
    void r27_whoeverOpensItAtTheOfficeIsSeenByTheCitizen() {
        mediators.open(MEDIATOR, number);
        assertThat(site.bean(CaseDesk.class).one(villy, number).readings())
                .extracting(Reading::purpose)
                .contains(Purpose.MEDIATION);
    }

    @Test
    void nothingSaidTomorrowAndNothingOnTopOfWhatWasNotSeen() {
        asks(villy);
        does(MEDIATOR, new MediatorNamed());
        Optional<Spoken> tomorrow =
                Optional.of(new Spoken("Lis Bech", LocalDate.now().plusDays(2)));
        assertThatThrownBy(() -> does(MEDIATOR, new SaidYes(Side.ADMINISTRATION, tomorrow)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> mediators.record(MEDIATOR, number, 1, new SaidYes(Side.ADMINISTRATION, told())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void r25_theNoticeQueueKnowsTheNumberAlone() {
        asks(villy);
        leads();
        does(MEDIATOR, new AgreementWritten(SECRET));
        assertThat(site.bean(JdbcClient.class)
                        .sql("select coalesce(string_agg(serialized_event, ' '), '') from event_publication")
                        .query(String.class)
                        .single())
                .doesNotContain(SECRET);
    }

    private void asks(Person actor) {
        asks(actor, number);
    }

    private void asks(Person actor, CaseNumber asked) {
        citizens.does(actor, asked, new AskedFor(topics(), "Jeg vil tale med dem."));
    }

    private void leads() {
        does(MEDIATOR, new MediatorNamed());
        does(MEDIATOR, new SaidYes(Side.ADMINISTRATION, told()));
        int seen = mediators.again(MEDIATOR, number).version();
        mediators.begin(
                MEDIATOR,
                number,
                seen,
                "Vi begynder.",
                Optional.of(LocalDate.now().plusDays(7)));
    }

    private void does(Employee officer, MediationEvent event) {
        mediators.record(officer, number, mediators.again(officer, number).version(), event);
    }

    private void recorded(CaseEvent event) {
        recordedBy(HANDLER, event);
    }

    private void recordedBy(Employee officer, CaseEvent event) {
        officers.record(officer, number, file().version(), event);
    }

    private CaseFile file() {
        return officers.again(HANDLER, number).file();
    }

    private List<CaseEvent> events() {
        return file().history().stream().map(Entry::event).toList();
    }

    private CaseNumber handedIn(About about) {
        ComplaintDesk complaints = site.bean(ComplaintDesk.class);
        Complaint.Draft draft = complaints.begin(villy, Language.DANISH, Answers.NONE);
        Filled.all().given().values().forEach(answer -> complaints.save(villy, draft.id(), answer, 0));
        complaints.save(villy, draft.id(), about, 1);
        int revision = complaints.draft(villy, draft.id()).revision();
        return ((HandIn.Received) complaints.submit(villy, draft.id(), revision, Language.DANISH)).number();
    }

    private static Optional<Spoken> told() {
        return Optional.of(new Spoken("Lis Bech, leder", LocalDate.now()));
    }

    private static Set<Topic> topics() {
        return Set.of(Topic.DIALOGUE);
    }

    private static Employee officer(String name, Role role) {
        return new Employee(new EmployeeId(UUID.randomUUID()), name, Set.of(role));
    }
}
