package dk.borgerraadgiver.representation;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.documents.SamplePapers;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R11: what the desks refuse is not there over HTTP either, and looks as what never was. */
@SiteTest
class MandatesOverHttpTest {
    private static final Employee OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));

    private final RunningSite site;
    private final Person party;
    private final Person representative;
    private final CaseNumber number;

    MandatesOverHttpTest(RunningSite site) {
        this.site = site;
        People people = site.bean(People.class);
        party = people.met(new CivilNumber("7403791232"), "Birgit Ravn Sørensen");
        representative = people.met(new CivilNumber("6102861520"), "Fatima Noor Hassan");
        number = site.bean(PartyCases.class).of(party).getFirst();
        site.bean(RepresentativeDesk.class).mine(representative).stream()
                .filter(held -> !held.state().over())
                .forEach(held -> site.bean(RepresentativeDesk.class)
                        .giveUp(representative, held.mandate().terms().id()));
    }

    @ParameterizedTest
    @EnumSource(MandateState.class)
    void onlyAMandateInForceOpensACase(MandateState state) {
        bring(state);
        HttpVisitor visitor = site.citizen("fatima");
        var answer = visitor.get("/mine-sager/" + number + "/kvittering.pdf");
        if (state == MandateState.IN_FORCE) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            var unknown = visitor.get("/mine-sager/BR-2026-999999/kvittering.pdf");
            assertThat(answer.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        }
    }

    /** Handed in before proof: the receipt is there for the writer, the case for the party, and nothing for others. */
    @Test
    void whatIsHandedInBeforeProofHasAReceiptUntilItIsRefused() {
        MandateId claimed = claimed();
        ComplaintDesk complaints = site.bean(ComplaintDesk.class);
        Complaint.Draft draft = complaints.begin(representative, claimed, Language.DANISH, Answers.NONE);
        String receipt = "/mine-sager/" + Filled.handedIn(complaints, representative, draft) + "/kvittering.pdf";
        HttpVisitor writer = site.citizen("fatima");
        assertThat(writer.get(receipt).statusCode()).isEqualTo(200);
        assertThat(site.citizen("birgit").get(receipt).statusCode()).isEqualTo(200);
        assertThat(site.citizen("emil").get(receipt).statusCode()).isEqualTo(404);
        site.bean(ProvingDesk.class).refuse(OFFICER, claimed, "Papiret mangler en underskrift.");
        assertThat(writer.get(receipt).statusCode()).isEqualTo(404);
    }

    @Test
    void aMandateForAnotherCaseOpensNothing() {
        granted(new Scope.Only(Set.of(new CaseNumber("BR-2026-999998"))));
        assertThat(site.citizen("fatima")
                        .get("/mine-sager/" + number + "/kvittering.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theMandateOfOneRepresentativeOpensNothingForAnother() {
        granted(new Scope.Everything());
        assertThat(site.citizen("emil")
                        .get("/mine-sager/" + number + "/kvittering.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProofIsForTheOfficersOnly() {
        MandateId id = claimed();
        Received received = site.bean(RepresentativeDesk.class)
                .addProof(representative, id, "fuldmagt.pdf", new ByteArrayInputStream(SamplePapers.pdf()));
        DocumentId paper = ((Received.Accepted) received).document().id();
        String address = "/sagsbehandling/fuldmagter/%s/papirer/%s".formatted(id.value(), paper.value());
        assertThat(site.employee("ida").get(address).statusCode()).isEqualTo(200);
        for (HttpVisitor wrong : List.of(site.citizen("fatima"), site.citizen("birgit"), site.citizen("emil"))) {
            assertThat(wrong.get(address).statusCode()).isEqualTo(404);
        }
    }

    /** The pages themselves need the bundle, which browser journeys have; here only the door is tried. */
    @ParameterizedTest
    @ValueSource(strings = {"/fuldmagter", "/paa-vegne-af", "/paa-vegne-af/ny"})
    void thePagesAreForCitizensWhoAreLoggedIn(String path) {
        assertThat(leadsTo(site.visitor().get(path))).hasValue("/log-ind?til=" + path.replace("/", "%2F"));
        assertThat(leadsTo(site.employee("ida").get(path))).hasValue("/log-ind?til=" + path.replace("/", "%2F"));
        assertThat(site.citizen("emil").get(path).statusCode()).isNotIn(302, 404);
    }

    @Test
    void theDeskOfMandatesIsForCaseOfficers() {
        assertThat(site.citizen("emil").get("/sagsbehandling/fuldmagter").statusCode())
                .isEqualTo(404);
        assertThat(leadsTo(site.visitor().get("/sagsbehandling/fuldmagter")))
                .hasValue("/log-ind?til=%2Fsagsbehandling%2Ffuldmagter");
        assertThat(site.employee("ida").get("/sagsbehandling/fuldmagter").statusCode())
                .isNotIn(302, 404);
    }

    private void bring(MandateState state) {
        ProvingDesk office = site.bean(ProvingDesk.class);
        switch (state) {
            case OFFERED -> offer(new Scope.Everything());
            case CLAIMED -> claimed();
            case REFUSED -> office.refuse(OFFICER, claimed(), "Papiret mangler en underskrift.");
            case IN_FORCE -> granted(new Scope.Everything());
            case FUTURE -> days(granted(new Scope.Everything()), 1, 2);
            case EXPIRED -> days(granted(new Scope.Everything()), -2, -1);
            case REVOKED -> site.bean(PartyDesk.class).end(party, granted(new Scope.Everything()));
            case GIVEN_UP ->
                site.bean(RepresentativeDesk.class).giveUp(representative, granted(new Scope.Everything()));
            case ENDED_BY_OFFICE -> office.end(OFFICER, granted(new Scope.Everything()), "Den gælder ikke mere.");
        }
        assertThat(site.bean(PartyDesk.class).mine(party).getFirst().state()).isEqualTo(state);
    }

    private InvitationCode offer(Scope scope) {
        return site.bean(PartyDesk.class).offer(party, new Offer("Fatima", scope, period()));
    }

    private MandateId granted(Scope scope) {
        Accepted accepted = site.bean(RepresentativeDesk.class).accept(representative, offer(scope));
        return ((Accepted.Now) accepted).mandate().terms().id();
    }

    private MandateId claimed() {
        return site.bean(RepresentativeDesk.class)
                .claim(
                        representative,
                        new Claim(
                                party.civilNumber(),
                                "Birgit",
                                Capacity.GUARDIAN_BOTH,
                                Basis.PAPER,
                                Optional.empty(),
                                period(),
                                Optional.empty()));
    }

    private void days(MandateId id, int from, int until) {
        LocalDate today = LocalDate.now(site.bean(Clock.class));
        site.bean(JdbcClient.class)
                .sql("update mandate set from_day = ?, until_day = ? where id = ?")
                .params(today.plusDays(from), today.plusDays(until), id.value())
                .update();
    }

    private Period period() {
        return new Period(LocalDate.now(site.bean(Clock.class)), Optional.empty());
    }
}
