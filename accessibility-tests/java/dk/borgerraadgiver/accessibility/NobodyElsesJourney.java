package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another person's case looks the same as one that does not exist: to a neighbour, to nobody, after a logout. */
@ExtendWith(OnTheSite.class)
class NobodyElsesJourney {
    @Test
    void aCaseIsThereOnlyForTheOneWhoBroughtIt(Visitors visitors) {
        Visitor jens = visitors.atDesk().opens("/klag");
        Login.asCitizen(jens, Login.KIRSTEN);
        Complaining complaining = new Complaining(jens);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.brief());
        String receipt = jens.path();

        Visitor neighbour = visitors.atDesk().opens("/mine-sager");
        Login.asCitizen(neighbour, Login.LEILA);
        neighbour.seesNot(number);
        for (String path :
                new String[] {"/mine-sager/" + number, receipt, receipt + ".pdf", "/mine-sager/BR-1999-000001"}) {
            neighbour.opens(path).reads("web.error.not-there.title");
        }

        Visitor nobody = visitors.atDesk();
        for (String path : new String[] {"/mine-sager/" + number, receipt, "/klag/tjek", "/sagsbehandling"}) {
            nobody.opens(path).reads("identity.login.title");
        }

        jens.presses("web.log-out").reads("identity.logged-out.title");
        jens.goesBack().opens("/mine-sager/" + number).reads("identity.login.title");
        neighbour.opens("/sagsbehandling").seesNot(number);
    }

    @Test
    void aDoubleClickAndASecondTabMakeOneCase(Visitors visitors) {
        Visitor omar = visitors.atDesk().opens("/klag");
        Login.asCitizen(omar, Login.OMAR);
        Complaining complaining = new Complaining(omar);
        complaining.who();
        Story story = Story.brief();
        complaining.about(story);
        complaining.place(story);
        complaining.points(story);
        complaining.before(story);
        complaining.meaning(story);
        complaining.discrimination(story);
        complaining.papers();
        complaining.companion();
        complaining.contact(story);
        complaining.mediation(story);
        complaining.check();
        omar.reads("complaint.consent.title")
                .chooses("complaint.consent.may-contact", "complaint.consent.may-contact.yes");
        omar.opensNewTab("/klag/samtykke").reads("complaint.consent.title").goesToTab(0);
        omar.pressesTwice("complaint.consent.send");
        String number = complaining.receipt();
        omar.goesToTab(1).presses("complaint.consent.send").sees(number);
        omar.opens("/mine-sager").reads("casework.list.title").sees(number).expectsTimes("BR-", 1);
    }
}
