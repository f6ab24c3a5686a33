package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another person's case looks the same as one that does not exist: to a neighbour, to nobody, after a logout. */
@ExtendWith(OnTheSite.class)
class NobodyElsesJourney {
    @Test
    void aCaseIsThereOnlyForTheOneWhoBroughtIt(Visitors visitors) {
        Visitor preben = visitors.atDesk().opens("/klag");
        Login.asCitizen(preben, Login.FATIMA);
        Complaining complaining = new Complaining(preben);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.brief());
        String receipt = preben.path();

        Visitor neighbour = visitors.atDesk().opens("/mine-sager");
        Login.asCitizen(neighbour, Login.YASEMIN);
        neighbour.seesNot(number);
        for (String path :
                new String[] {"/mine-sager/" + number, receipt, receipt + ".pdf", "/mine-sager/BR-1999-000001"}) {
            neighbour.opens(path).reads("web.error.404.title");
        }

        Visitor nobody = visitors.atDesk();
        for (String path : new String[] {"/mine-sager/" + number, receipt, "/klag/tjek", "/sagsbehandling"}) {
            nobody.opens(path).reads("identity.login.title");
        }

        preben.presses("web.header.log-out").reads("identity.logged-out.title");
        preben.goesBack().opens("/mine-sager/" + number).reads("identity.login.title");
        neighbour.opens("/sagsbehandling").seesNot(number);
    }

    @Test
    void aDoubleClickAndASecondTabMakeOneCase(Visitors visitors) {
        Visitor joergen = visitors.atDesk().opens("/mine-sager");
        Login.asCitizen(joergen, Login.JOERGEN);
        long casesBefore = cases(joergen.reads("casework.list.title"));
        joergen.opens("/klag");
        Complaining complaining = new Complaining(joergen);
        complaining.who();
        Story story = Story.brief();
        complaining.fromAboutToPapers(story);
        complaining.fromPapersToConsent(story);
        joergen.reads("complaint.consent.title")
                .chooses("complaint.consent.may-contact", "complaint.consent.may-contact.yes");
        joergen.opensNewTab("/klag/samtykke").reads("complaint.consent.title").goesToTab(0);
        joergen.pressesTwice("complaint.consent.send");
        String number = complaining.receipt();
        joergen.goesToTab(1).presses("complaint.consent.send").sees(number);
        joergen.opens("/mine-sager").reads("casework.list.title").sees(number);
        assertThat(cases(joergen)).isEqualTo(casesBefore + 1);
    }

    private static long cases(Visitor visitor) {
        return Pattern.compile("BR-\\d{4}-\\d{6}")
                .matcher(visitor.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }
}
