package dk.borgerraadgiver.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.Released;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MediationTest {
    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    static final CaseNumber NUMBER = new CaseNumber("BR-2026-000001");
    static final By CITIZEN = new By.Citizen(new PersonId(UUID.randomUUID()));
    static final By.Officer HANDLER = new By.Officer(new EmployeeId(UUID.randomUUID()), "Karen Holm");
    static final By.Officer MEDIATOR = new By.Officer(new EmployeeId(UUID.randomUUID()), "Jens Lund");
    static final By.Officer THIRD = new By.Officer(new EmployeeId(UUID.randomUUID()), "Ane Vest");
    static final Optional<Spoken> TOLD = Optional.of(new Spoken("Lis Bech, leder", LocalDate.of(2026, 11, 1)));
    static final Optional<Spoken> HERE = Optional.empty();
    static final Setting SCREENED = at(Stage.SCREENING);
    static final Setting MEDIATED = at(Stage.MEDIATION);

    static Setting at(Stage stage) {
        return new Setting(stage, Optional.of(HANDLER.id()));
    }

    @Test
    void r20_itBeginsOnlyWhenBothSidesHaveSaidYesAndSomebodyNeutralIsThere() {
        Mediation asked = asked();
        refused(asked, MEDIATOR, new Begun("Vi begynder."));
        Mediation named = asked.with(MEDIATOR, NOW, new MediatorNamed(), SCREENED);
        refused(named, MEDIATOR, new Begun("Vi begynder."));
        Mediation both = named.with(MEDIATOR, NOW, new SaidYes(Side.ADMINISTRATION, TOLD), SCREENED);
        assertThat(both.phase()).isEqualTo(Phase.PROPOSED);
        refused(both, HANDLER, new Begun("Vi begynder."));
        assertThat(both.with(MEDIATOR, NOW, new Begun("Vi begynder."), SCREENED).phase())
                .isEqualTo(Phase.RUNNING);
    }

    @Test
    void r20_anOfferNeedsTheCitizensOwnYes() {
        Mediation offered = Mediation.opened(NUMBER, HANDLER, NOW, new Offered(topics(), "Vil du?"), SCREENED);
        assertThat(offered.hasSaidYes(Side.CITIZEN)).isFalse();
        Mediation yes = offered.with(CITIZEN, NOW, new SaidYes(Side.CITIZEN, HERE), SCREENED);
        assertThat(yes.yes(Side.CITIZEN)).map(Line::at).contains(NOW);
        refused(yes, CITIZEN, new SaidYes(Side.CITIZEN, HERE));
    }

    @Test
    void r20_whoHandlesTheCaseCannotMediateEvenWhenTheyTakeItOverLater() {
        refused(asked(), HANDLER, new MediatorNamed());
        Mediation named = asked().with(MEDIATOR, NOW, new MediatorNamed(), SCREENED);
        Setting takenOver = new Setting(Stage.SCREENING, Optional.of(MEDIATOR.id()));
        assertThatThrownBy(() -> named.with(MEDIATOR, NOW, new SaidYes(Side.ADMINISTRATION, TOLD), takenOver))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void r20_eitherSideStopsAtAnyTimeWithoutAReason() {
        for (Mediation before : List.of(asked(), running(), written())) {
            Setting setting = before.phase() == Phase.RUNNING ? MEDIATED : SCREENED;
            Mediation stopped = before.with(CITIZEN, NOW, new Stopped(Stopper.CITIZEN, "", HERE), setting);
            assertThat(stopped.phase()).isEqualTo(Phase.STOPPED);
            refused(stopped, CITIZEN, new Said(Side.CITIZEN, "Vent", HERE), setting);
            assertThat(before.with(
                                    before.mediator().map(By.class::cast).orElse(MEDIATOR),
                                    NOW,
                                    before.mediator().isPresent()
                                            ? new Stopped(Stopper.ADMINISTRATION, "", TOLD)
                                            : new MediatorNamed(),
                                    setting)
                            .history())
                    .hasSize(before.history().size() + 1);
        }
        assertThatThrownBy(() -> new Stopped(Stopper.OFFICE, " ", HERE)).isInstanceOf(Rejected.class);
    }

    @Test
    void r20_itEndsInAnAgreementOnlyWhenBothSayYesToTheSameText() {
        Mediation one = written().with(CITIZEN, NOW, new Confirmed(Side.CITIZEN, last(written()), HERE), MEDIATED);
        assertThat(one.phase()).isEqualTo(Phase.RUNNING);
        Mediation anew = one.with(MEDIATOR, NOW, new AgreementWritten("En anden tekst."), MEDIATED);
        refused(anew, MEDIATOR, new Confirmed(Side.ADMINISTRATION, last(written()), TOLD), MEDIATED);
        Mediation theirs = anew.with(MEDIATOR, NOW, new Confirmed(Side.ADMINISTRATION, last(anew), TOLD), MEDIATED);
        assertThat(theirs.phase()).isEqualTo(Phase.RUNNING);
        Mediation both = theirs.with(CITIZEN, NOW, new Confirmed(Side.CITIZEN, last(anew), HERE), MEDIATED);
        assertThat(both.phase()).isEqualTo(Phase.AGREED);
        refused(both, CITIZEN, new Stopped(Stopper.CITIZEN, "", HERE), MEDIATED);
    }

    @Test
    void r21_neverWhileTheAdviserInquires() {
        Setting inquired = at(Stage.SUPERVISION);
        assertThatThrownBy(() -> Mediation.opened(NUMBER, CITIZEN, NOW, new AskedFor(topics(), ""), inquired))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Mediation.opened(NUMBER, HANDLER, NOW, new Offered(topics(), "Vil du?"), inquired))
                .isInstanceOf(Rejected.class);
        Mediation ready = asked().with(MEDIATOR, NOW, new MediatorNamed(), SCREENED)
                .with(MEDIATOR, NOW, new SaidYes(Side.ADMINISTRATION, TOLD), SCREENED);
        refused(ready, MEDIATOR, new Begun("Vi begynder."), inquired);
        refused(running(), MEDIATOR, new AgreementWritten("Aftale"), inquired);
        refused(asked(), MEDIATOR, new MediatorNamed(), at(Stage.CLOSED));
    }

    @Test
    void r22_itIsAboutSomethingAndWhatADecisionSaysIsNotAmongIt() {
        assertThat(Arrays.stream(Topic.values()).map(Enum::name)).noneMatch(name -> name.contains("DECISION"));
        assertThatThrownBy(() -> new AskedFor(Set.of(), "Afgørelsen er forkert"))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Offered(Set.of(), "Vil du?")).isInstanceOf(Rejected.class);
    }

    @Test
    void r23_whatIsSaidToTheMediatorIsSeenByTheOtherSideOnlyWhenItIsReleased() {
        Mediation heard = running()
                .with(MEDIATOR, NOW, new Said(Side.ADMINISTRATION, "Vi har glemt ham.", TOLD), MEDIATED)
                .with(CITIZEN, NOW, new Said(Side.CITIZEN, "Jeg er bange for at falde.", HERE), MEDIATED);
        assertThat(heard.seenBy(Reader.CITIZEN).toString())
                .contains("bange for at falde")
                .doesNotContain("glemt ham");
        assertThat(heard.seenBy(Reader.OFFICE).toString()).doesNotContain("bange", "glemt");
        assertThat(heard.seenBy(Reader.MEDIATOR)).isEqualTo(heard);
        Mediation released = heard.with(MEDIATOR, NOW, new Released(last(heard) - 1, TOLD), MEDIATED);
        assertThat(released.seenBy(Reader.CITIZEN).toString()).contains("glemt ham");
        refused(heard, CITIZEN, new Released(last(heard) - 1, HERE), MEDIATED);
        refused(heard, MEDIATOR, new Released(last(heard), HERE), MEDIATED);
        assertThat(heard.with(CITIZEN, NOW, new Released(last(heard), HERE), MEDIATED)
                        .isReleased(last(heard)))
                .isTrue();
    }

    @Test
    void theCitizenNeverSpeaksForTheAdministrationAndTheMediatorSaysWhoSpoke() {
        refused(running(), CITIZEN, new Said(Side.ADMINISTRATION, "Undskyld.", HERE), MEDIATED);
        refused(running(), CITIZEN, new Stopped(Stopper.ADMINISTRATION, "", HERE), MEDIATED);
        refused(written(), CITIZEN, new Confirmed(Side.ADMINISTRATION, last(written()), HERE), MEDIATED);
        refused(running(), MEDIATOR, new Said(Side.ADMINISTRATION, "Undskyld.", HERE), MEDIATED);
        refused(running(), THIRD, new Said(Side.ADMINISTRATION, "Undskyld.", TOLD), MEDIATED);
        refused(running(), new By.Site(), new Said(Side.CITIZEN, "Undskyld.", HERE), MEDIATED);
        assertThatThrownBy(() -> new Spoken(" ", LocalDate.of(2026, 11, 1))).isInstanceOf(Rejected.class);
    }

    static Mediation asked() {
        return Mediation.opened(NUMBER, CITIZEN, NOW, new AskedFor(topics(), "Jeg vil tale med dem."), SCREENED);
    }

    static Mediation running() {
        return asked().with(MEDIATOR, NOW, new MediatorNamed(), SCREENED)
                .with(MEDIATOR, NOW, new SaidYes(Side.ADMINISTRATION, TOLD), SCREENED)
                .with(MEDIATOR, NOW, new Begun("Vi begynder."), SCREENED);
    }

    static Mediation written() {
        return running().with(MEDIATOR, NOW, new AgreementWritten("De fejer rampen hver morgen."), MEDIATED);
    }

    static Set<Topic> topics() {
        return Set.of(Topic.DIALOGUE, Topic.HOW_TO_GO_ON);
    }

    private static int last(Mediation mediation) {
        return mediation.history().size();
    }

    private static void refused(Mediation mediation, By by, MediationEvent event) {
        refused(mediation, by, event, SCREENED);
    }

    private static void refused(Mediation mediation, By by, MediationEvent event, Setting setting) {
        assertThatThrownBy(() -> mediation.with(by, NOW, event, setting)).isInstanceOf(Rejected.class);
    }
}
