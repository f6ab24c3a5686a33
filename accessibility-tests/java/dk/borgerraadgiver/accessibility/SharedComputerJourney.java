package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At the library's computer: what was typed does not lie there for the next one who sits down. */
@ExtendWith(OnTheSite.class)
class SharedComputerJourney {
    private static final String SECRET = "Det er noget, som ingen andre skal læse.";

    @Test
    void nothingTypedIsLeftBehindWhenTheLoginEnds(Visitors visitors) {
        Visitor villy = begins(visitors);
        villy.chooses("web.shared.label").presses("complaint.who.begin");
        Complaining complaining = new Complaining(villy);
        complaining.about(Story.brief());
        complaining.place(Story.brief());
        villy.reads("complaint.points.title").presses("complaint.points.first");
        villy.cannotSave().answers("complaint.points.what", SECRET);
        villy.until(
                "the text to be kept meanwhile", page -> villy.keptInBrowser().contains(SECRET));
        villy.sitsStill().reads("web.expired.title");
        assertThat(villy.keptInBrowser()).doesNotContain(SECRET);
    }

    @Test
    void whoIsNotTheOneWhoLoggedInCanLogThemOut(Visitors visitors) {
        begins(visitors).presses("complaint.who.not-you").reads("identity.logged-out.title");
    }

    @Test
    void theSwitchStaysWhereItWasPut(Visitors visitors) {
        Visitor villy = begins(visitors);
        villy.chooses("web.shared.label").reloads().reads("complaint.who.title");
        villy.until("the switch to be on", page -> villy.isChosen("web.shared.label"));
        villy.presses("web.header.log-out").reads("identity.logged-out.title");
        assertThat(villy.keptInBrowser()).isEqualTo("[{},{}]");
    }

    private static Visitor begins(Visitors visitors) {
        Visitor villy = visitors.atDesk().opens("/klag");
        Login.asCitizen(villy, Login.VILLY);
        new Complaining(villy).beginning();
        return villy;
    }
}
