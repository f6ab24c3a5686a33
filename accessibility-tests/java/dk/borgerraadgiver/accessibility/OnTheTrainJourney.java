package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 9: an old phone on a train. The connection goes twice, the login once; nothing typed is lost (R30). */
@ExtendWith(OnTheSite.class)
class OnTheTrainJourney {
    private static final String LONG = "De råbte ad mig i skranken. ".repeat(20).strip();

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void nothingTypedIsLost(String language, Visitors visitors) {
        Story story = Story.onTheTrain();
        Visitor emil =
                visitors.onPhoneWithKeyboardOnly().opens("/").speaking(language).opens("/klag");
        Login.asCitizen(emil, Login.EMIL);
        Complaining complaining = new Complaining(emil);
        complaining.who();
        complaining.about(story);
        complaining.place(story);

        emil.reads("complaint.points.title").presses("complaint.points.first");
        emil.losesConnection().answers("complaint.points.what", LONG).answers("complaint.points.where", "I skranken");
        emil.isTold("web.connection.lost");
        emil.getsConnectionBack().isTold("web.connection.again");
        emil.expectsAnswer("complaint.points.what", LONG)
                .seesSaved("complaint.saved")
                .isTold("complaint.saved", "");
        emil.staysReconnecting("web.connection.lost").isTold("web.connection.again");
        emil.answers("complaint.points.when", "I tirsdags")
                .losesConnection()
                .answers("complaint.points.wish", "En undskyldning");
        emil.getsConnectionBack().reloads();
        emil.expectsAnswer("complaint.points.what", LONG)
                .expectsAnswer("complaint.points.where", "I skranken")
                .expectsAnswer("complaint.points.when", "I tirsdags")
                .expectsAnswer("complaint.points.wish", "En undskyldning")
                .presses("complaint.points.save");

        emil.reads("complaint.points.title").presses("web.continue");
        complaining.before(story);
        emil.reads("complaint.meaning.title").losesLogin().answers("complaint.meaning.meant", story.meaning());
        emil.presses("web.continue");
        Login.againAsCitizen(emil, Login.EMIL);
        emil.expectsPath("/klag/betydning").expectsAnswer("complaint.meaning.meant", story.meaning());
        emil.presses("web.continue");

        complaining.discrimination(story);
        complaining.papers();
        complaining.companion();
        complaining.contact(story);
        complaining.mediation(story);
        emil.reads("complaint.check.title").sees(LONG);
        complaining.check();
        complaining.consent(story);
    }

    @Test
    void textFromThePhoneNeverOverwritesANewerOneFromTheComputer(Visitors visitors) {
        Story story = Story.onTheTrain();
        Visitor phone = visitors.onPhone().opens("/klag");
        Login.asCitizen(phone, Login.GUDRUN);
        Complaining complaining = new Complaining(phone);
        complaining.who();
        complaining.about(story);
        complaining.place(story);
        phone.reads("complaint.points.title").presses("complaint.points.first");
        phone.answers("complaint.points.what", "Først")
                .leaves("complaint.points.what")
                .seesSaved("complaint.saved");

        Visitor computer = visitors.atDesk().opens("/klag/punkter/1");
        Login.asCitizen(computer, Login.GUDRUN);
        computer.expectsAnswer("complaint.points.what", "Først");

        phone.losesConnection().answers("complaint.points.what", "Fra telefonen");
        computer.answers("complaint.points.what", "Fra computeren")
                .leaves("complaint.points.what")
                .seesSaved("complaint.saved");

        phone.getsConnectionBack().reloads();
        phone.until("both texts to choose from", page -> {
            String all = phone.text() + phone.answered("complaint.points.what");
            return all.contains("Fra telefonen") && all.contains("Fra computeren");
        });
        computer.reloads().expectsAnswer("complaint.points.what", "Fra computeren");
    }
}
