package dk.borgerraadgiver.mediation;

import static dk.borgerraadgiver.mediation.Mediating.HANDLER;
import static dk.borgerraadgiver.mediation.Mediating.MEDIATOR;
import static dk.borgerraadgiver.mediation.Mediating.OTHER;
import static dk.borgerraadgiver.mediation.Mediating.told;
import static dk.borgerraadgiver.mediation.Mediating.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.DeskSettings;
import dk.borgerraadgiver.casework.Ended;
import dk.borgerraadgiver.casework.MediatedCases;
import dk.borgerraadgiver.casework.Next;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.StaffDesk;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.mediation.MediatorsDesk.Listed;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Both desks on the running site with its PostgreSQL: what the case learns of a mediation. */
@SiteTest
class MediationDesksTest {
    private final RunningSite site;
    private final Mediating mediating;
    private final CitizensDesk citizens;
    private final MediatorsDesk mediators;
    private final Person villy;
    private final CaseNumber number;

    MediationDesksTest(RunningSite site) {
        this.site = site;
        mediating = new Mediating(site);
        citizens = mediating.citizens;
        mediators = mediating.mediators;
        villy = mediating.villy;
        number = mediating.number;
    }

    @Test
    void r20_fromTheWishToAnAgreementTheCaseKnowsWhatItMust() {
        mediating.asks(villy);
        assertThat(mediating.file().newsFromCitizen()).isTrue();
        mediating.leads();
        assertThat(mediating.file().stage()).isEqualTo(Stage.MEDIATION);
        mediating.does(MEDIATOR, new AgreementWritten("Der kommer en ledelinje."));
        int line = citizens.look(villy, number)
                .mediation()
                .orElseThrow()
                .agreement()
                .orElseThrow()
                .line();
        citizens.does(villy, number, new Confirmed(Side.CITIZEN, line, Optional.empty()));
        assertThat(mediating.file().stage()).isEqualTo(Stage.MEDIATION);
        mediating.does(MEDIATOR, new Confirmed(Side.ADMINISTRATION, line, told()));
        assertThat(mediating.file().stage()).isEqualTo(Stage.SCREENING);
        assertThat(mediating.file().whereabouts()).isEqualTo(Whereabouts.AGREED);
        assertThat(mediating.events()).contains(new CaseEvent.MediationEnded(Ended.AGREED, ""));
    }

    @Test
    void r15_theCaseAndTheMediationSayTheSameOfBothSidesYes() {
        mediating.asks(villy);
        mediating.does(MEDIATOR, new MediatorNamed());
        assertThat(Next.in(mediating.file())).isEqualTo(Next.MEDIATION);
        mediating.does(MEDIATOR, new SaidYes(Side.ADMINISTRATION, told()));
        assertThat(citizens.look(villy, number).mediation().orElseThrow().bothHaveSaidYes())
                .isTrue();
        assertThat(Next.in(mediating.file())).isEqualTo(Next.MEDIATION_READY);
        Going listed = mediators.going(HANDLER, 1).lines().stream()
                .filter(going -> going.number().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(listed.bothSaidYes()).isTrue();
        assertThat(listed.from()).isEqualTo(Going.From.ADMINISTRATION);
    }

    @Test
    void r20_theCitizenStopsAtOnceAndMayAskAgain() {
        int waited = mediators.waiting(MEDIATOR);
        int waitedForOthers = mediators.waiting(OTHER);
        mediating.asks(villy);
        assertThat(mediators.waiting(MEDIATOR)).isEqualTo(waited + 1);
        mediating.leads();
        assertThat(mediators.waiting(MEDIATOR)).isEqualTo(waited);
        citizens.does(villy, number, new MediationEvent.NeedsTold(new Needs("Jeg er blind.", ""), Optional.empty()));
        assertThat(mediators.waiting(MEDIATOR)).isEqualTo(waited + 1);
        assertThat(mediators.waiting(OTHER)).isEqualTo(waitedForOthers);
        citizens.does(villy, number, new Stopped(Stopper.CITIZEN, "", Optional.empty()));
        assertThat(mediating.file().stage()).isEqualTo(Stage.SCREENING);
        assertThatThrownBy(() -> mediating.does(MEDIATOR, new AgreementWritten("For sent")))
                .isInstanceOf(Rejected.class);
        mediating.asks(villy);
        assertThat(citizens.look(villy, number).living()).isPresent();
    }

    @Test
    void whatEndsWithTheCaseDoesNotStandInTheWayWhenItIsOpenedAgain() {
        mediating.asks(villy);
        mediating.leads();
        site.bean(CaseDesk.class).withdraw(villy, number, "");
        assertThat(citizens.look(villy, number).living()).isEmpty();
        assertThat(mediators.going(HANDLER, 1).lines())
                .extracting(Going::number)
                .doesNotContain(number);
        assertThatThrownBy(() -> mediating.asks(villy)).isInstanceOf(Rejected.class);
        mediating.recorded(new CaseEvent.Reopened("Igen.", Optional.empty()));
        mediating.asks(villy);
        assertThat(citizens.look(villy, number).living()).map(Mediation::phase).contains(Phase.PROPOSED);
        assertThat(mediators.going(HANDLER, 1).lines())
                .extracting(Going::number)
                .contains(number);
    }

    /** However many there were before it, none that goes on is missing. */
    @Test
    void aLongListIsLeafedThroughAndEachMediationIsMetOnce() {
        CaseNumber other = mediating.handedIn(Filled.ABOUT);
        mediating.asks(villy);
        mediating.asks(villy, other);
        MediatorsDesk oneOnAPage = new MediatorsDesk(
                site.bean(MediatedCases.class),
                site.bean(OfficerDesk.class),
                site.bean(Mediations.class),
                new DeskSettings(1),
                event -> {},
                Clock.systemUTC());
        Listed first = oneOnAPage.going(HANDLER, 1);
        assertThat(first.lines()).hasSize(1);
        assertThat(first.pages()).isEqualTo(first.all());
        assertThat(IntStream.rangeClosed(1, first.pages())
                        .mapToObj(
                                page -> oneOnAPage.going(HANDLER, page).lines().getFirst())
                        .map(Going::number))
                .doesNotHaveDuplicates()
                .contains(number, other);
        assertThat(oneOnAPage.going(HANDLER, first.pages() + 1).page()).isEqualTo(first.pages());
    }

    @Test
    void r20_anOfferWaitsForAnAnswerAndANoIsANo() {
        mediators.record(HANDLER, number, 0, new Offered(topics(), "Vil du tale med dem?"));
        assertThat(mediating.file().mediating().offer()).isPresent();
        citizens.does(villy, number, new Stopped(Stopper.CITIZEN, "", Optional.empty()));
        assertThat(mediating.file().mediating().offer()).isEmpty();
        assertThat(mediating.file().stage()).isEqualTo(Stage.SCREENING);
        assertThat(mediating.events()).contains(new CaseEvent.MediationDeclined(Ended.CITIZEN_STOPPED, ""));
    }

    @Test
    void r20_whoHandlesTheCaseIsNotTheMediator() {
        mediating.asks(villy);
        assertThatThrownBy(() -> mediating.does(HANDLER, new MediatorNamed())).isInstanceOf(Rejected.class);
        mediating.leads();
        StaffDesk staff = site.bean(StaffDesk.class);
        OfficerDesk officers = site.bean(OfficerDesk.class);
        By.Officer mediator = new By.Officer(MEDIATOR.id(), MEDIATOR.name());
        officers.open(MEDIATOR, number, Purpose.MEDIATION);
        officers.open(OTHER, number, Purpose.STANDING_IN);
        assertThatThrownBy(() -> mediating.recordedBy(MEDIATOR, new CaseEvent.Assigned()))
                .isInstanceOf(Rejected.class)
                .hasMessage("casework.refused.you-mediate");
        assertThatThrownBy(() -> staff.handOver(HANDLER, number, mediator, "Tag den."))
                .isInstanceOf(Rejected.class)
                .hasMessage("casework.refused.colleague-mediates");
        assertThat(staff.beside(HANDLER, number).colleagues())
                .extracting(By.Officer::id)
                .contains(OTHER.id())
                .doesNotContain(MEDIATOR.id());
        assertThat(officers.mayTake(MEDIATOR, number)).isFalse();
        assertThat(officers.mayTake(OTHER, number)).isTrue();
        assertThatThrownBy(() -> officers.mayTake(villy, number)).isInstanceOf(NotThere.class);
        assertThat(mediators.again(MEDIATOR, number).reader()).isEqualTo(Reader.MEDIATOR);
    }

    @Test
    void whoMediatedMayTakeTheCaseWhenTheMediationIsOver() {
        mediating.asks(villy);
        mediating.leads();
        mediating.does(MEDIATOR, new Stopped(Stopper.OFFICE, "Vi kommer ikke videre.", Optional.empty()));
        mediating.recordedBy(MEDIATOR, new CaseEvent.Assigned());
        assertThat(mediating.file().officer()).map(By.Officer::id).contains(MEDIATOR.id());
        assertThat(mediators.again(MEDIATOR, number).reader()).isEqualTo(Reader.OFFICE);
    }

    @Test
    void r21_neverWhileSupervisionRunsAndAgainAfterwards() {
        mediating.recorded(new CaseEvent.SupervisionBegan("Vi undersøger.", Optional.empty()));
        assertThatThrownBy(() -> mediating.asks(villy)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> mediators.record(HANDLER, number, 0, new Offered(topics(), "Vil du?")))
                .isInstanceOf(Rejected.class);
        assertThat(site.bean(Mediations.class).latest(number)).isEmpty();
        mediating.recorded(new CaseEvent.SupervisionEnded("Slut.", Optional.empty()));
        mediating.asks(villy);
        mediating.leads();
        assertThatThrownBy(() -> mediating.recorded(new CaseEvent.SupervisionBegan("Igen.", Optional.empty())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void r22_aComplaintOnlyOverADecisionIsToldSoAndAPersonDecides() {
        CaseNumber decision = mediating.handedIn(
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
    void nothingSaidTomorrowAndNothingOnTopOfWhatWasNotSeen() {
        mediating.asks(villy);
        mediating.does(MEDIATOR, new MediatorNamed());
        Optional<Spoken> tomorrow =
                Optional.of(new Spoken("Lis Bech", LocalDate.now().plusDays(2)));
        assertThatThrownBy(() -> mediating.does(MEDIATOR, new SaidYes(Side.ADMINISTRATION, tomorrow)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> mediators.record(MEDIATOR, number, 1, new SaidYes(Side.ADMINISTRATION, told())))
                .isInstanceOf(Rejected.class);
    }
}
