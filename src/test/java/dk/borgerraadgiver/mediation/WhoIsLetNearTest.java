package dk.borgerraadgiver.mediation;

import static dk.borgerraadgiver.mediation.Mediating.FRONT_DESK;
import static dk.borgerraadgiver.mediation.Mediating.HANDLER;
import static dk.borgerraadgiver.mediation.Mediating.MEDIATOR;
import static dk.borgerraadgiver.mediation.Mediating.OTHER;
import static dk.borgerraadgiver.mediation.Mediating.told;
import static dk.borgerraadgiver.mediation.Mediating.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.Reading;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
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

/** Who takes part in a mediation, who may look, and where nothing of it may stand. */
@SiteTest
class WhoIsLetNearTest {
    private static final CaseNumber UNKNOWN = new CaseNumber("BR-2019-999999");
    private static final String SECRET = "Vi har selv lavet fejlen, siger lederen.";

    private final RunningSite site;
    private final Mediating mediating;
    private final CitizensDesk citizens;
    private final MediatorsDesk mediators;
    private final Person villy;
    private final CaseNumber number;
    private final Person stranger;

    WhoIsLetNearTest(RunningSite site) {
        this.site = site;
        mediating = new Mediating(site);
        citizens = mediating.citizens;
        mediators = mediating.mediators;
        villy = mediating.villy;
        number = mediating.number;
        stranger = site.bean(People.class).met(new CivilNumber("7006821213"), "Bo Fremmed");
    }

    @Test
    void r23_whatIsNotReleasedReachesNobodyButTheMediator() {
        mediating.asks(villy);
        mediating.leads();
        mediating.does(MEDIATOR, new Said(Side.ADMINISTRATION, SECRET, told()));
        assertThat(citizens.look(villy, number).toString()).doesNotContain(SECRET);
        assertThat(mediators.open(HANDLER, number).toString()).doesNotContain(SECRET);
        assertThat(mediators.open(MEDIATOR, number).toString()).contains(SECRET);
        assertThat(mediating.events().toString()).doesNotContain(SECRET);
        assertThat(mediators.going(HANDLER, 1).toString())
                .doesNotContain(SECRET)
                .contains(number.value());
    }

    @Test
    void nobodyElseGetsNearOnTheCitizensSide() {
        mediating.asks(villy);
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
        assertThatThrownBy(() -> mediating.asks(villy, UNKNOWN)).isInstanceOf(NotThere.class);
    }

    @Test
    void nobodyElseGetsNearOnTheOfficesSide() {
        mediating.asks(villy);
        for (Actor wrong : List.of(villy, stranger, FRONT_DESK)) {
            assertThatThrownBy(() -> mediators.open(wrong, number)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.again(wrong, number)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.going(wrong, 1)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.waiting(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.record(wrong, number, 1, new MediatorNamed()))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mediators.begin(wrong, number, 1, "Vi begynder.", Optional.empty()))
                    .isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> mediators.open(HANDLER, UNKNOWN)).isInstanceOf(NotThere.class);
        mediating.leads();
        assertThatThrownBy(() -> mediating.does(OTHER, new AgreementWritten("Ikke min")))
                .isInstanceOf(Rejected.class);
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
        mediating.asks(stranger);
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
    void r25_theNoticeQueueKnowsTheNumberAlone() {
        mediating.asks(villy);
        mediating.leads();
        mediating.does(MEDIATOR, new AgreementWritten(SECRET));
        assertThat(site.bean(JdbcClient.class)
                        .sql("select coalesce(string_agg(serialized_event, ' '), '') from event_publication")
                        .query(String.class)
                        .single())
                .doesNotContain(SECRET);
    }
}
