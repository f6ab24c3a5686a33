package dk.borgerraadgiver.assisted;

import static dk.borgerraadgiver.assisted.Helping.HERS;
import static dk.borgerraadgiver.assisted.Helping.LIBRARIAN;
import static dk.borgerraadgiver.assisted.Helping.NEIGHBOUR;
import static dk.borgerraadgiver.assisted.Helping.OFFICER;
import static dk.borgerraadgiver.assisted.Helping.ROLE;
import static dk.borgerraadgiver.assisted.Helping.SPOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R14: whom a helper helps, and what is theirs. */
@SiteTest
class HelpedCitizenTest {
    private final RunningSite site;
    private final Helping helping;
    private final HelpDesk desk;

    HelpedCitizenTest(RunningSite site) {
        this.site = site;
        helping = new Helping(site);
        desk = helping.desk;
    }

    @Test
    void theCitizenFindsTheSameCaseWhenTheyLogInAndSeesWhoHelped() {
        CaseNumber number = helping.handedIn(
                        LIBRARIAN, helping.filled(LIBRARIAN, new SaidIdentity.WithCivilNumber("Gudrun", HERS)), SPOKEN)
                .number();
        Person gudrun = site.bean(People.class).met(HERS, "Gudrun Åse Mikkelsen");
        assertThat(site.bean(CaseDesk.class).one(gudrun, number).facts())
                .contains(new CaseFact(
                        "assisted.fact.helper",
                        "assisted.fact.helper.citizen-service",
                        List.of("Bente Bibliotekar", "Hovedbiblioteket")))
                .contains(new CaseFact("assisted.fact.consent", "assisted.fact.consent.spoken", List.of("Lis Toft")));
        OfficerCase opened = site.bean(OfficerDesk.class).again(OFFICER, number);
        assertThat(opened.facts()).extracting(CaseFact::labelKey).contains("assisted.fact.citizen");
        assertThat(opened.complaint().name()).isEqualTo("Gudrun");
    }

    /** Before the hand-in nothing of it belongs to anybody known, so no login shows it. */
    @Test
    void beforeTheHandInTheCitizensOwnDraftIsAnother() {
        Person gudrun = site.bean(People.class).met(HERS, "Gudrun Åse Mikkelsen");
        Help help = helping.filled(LIBRARIAN, new SaidIdentity.WithCivilNumber("Gudrun", HERS));
        assertThat(site.bean(ComplaintDesk.class).open(gudrun).map(Complaint.Draft::id))
                .isNotEqualTo(Optional.of(help.complaint()));
        assertThatThrownBy(() -> site.bean(ComplaintDesk.class).draft(gudrun, help.complaint()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whoTheCitizenIsMustBeSaidFirst() {
        Help help = desk.begin(LIBRARIAN, ROLE, Language.DANISH);
        assertThatThrownBy(() -> helping.handedIn(LIBRARIAN, help, SPOKEN))
                .hasMessage("assisted.refused.citizen-missing");
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
    void theCivilNumberIsNowhereInTheRow() {
        Help help = helping.filled(LIBRARIAN, new SaidIdentity.WithCivilNumber("Gudrun", HERS));
        assertThat(site.bean(JdbcClient.class)
                        .sql("select help::text from help where id = ?")
                        .param(help.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(HERS.digits(), HERS.digits().substring(6));
    }
}
