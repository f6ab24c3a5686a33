package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario 9: an old phone on a train. The connection goes twice, the login once; nothing typed is lost (R30). */
@ExtendWith(OnTheSite.class)
class OnTheTrainJourney {
    private static final String LONG = "De råbte ad mig i skranken. ".repeat(20).strip();

    @Test
    void nothingTypedIsLost(Visitors visitors) {
        Story story = Story.onTheTrain();
        Visitor ali = visitors.onPhone().opens("/klag");
        Login.asCitizen(ali, Login.ALI);
        Complaining complaining = new Complaining(ali);
        complaining.who();
        complaining.about(story);
        complaining.place(story);

        ali.reads("complaint.points.title").presses("complaint.points.first");
        ali.losesConnection().answers("complaint.points.what", LONG).answers("complaint.points.where", "I skranken");
        ali.getsConnectionBack().expectsAnswer("complaint.points.what", LONG);
        ali.answers("complaint.points.when", "I tirsdags")
                .losesConnection()
                .answers("complaint.points.wish", "En undskyldning");
        ali.getsConnectionBack().reloads();
        ali.expectsAnswer("complaint.points.what", LONG)
                .expectsAnswer("complaint.points.where", "I skranken")
                .expectsAnswer("complaint.points.when", "I tirsdags")
                .expectsAnswer("complaint.points.wish", "En undskyldning")
                .presses("complaint.points.save");

        ali.reads("complaint.points.title").presses("web.continue");
        complaining.before(story);
        ali.reads("complaint.meaning.title").losesLogin().answers("complaint.meaning.meant", story.meaning());
        ali.presses("web.continue");
        Login.asCitizen(ali, Login.ALI);
        ali.opens("/klag/betydning").expectsAnswer("complaint.meaning.meant", story.meaning());
        ali.presses("web.continue");

        complaining.discrimination(story);
        complaining.papers();
        complaining.companion();
        complaining.contact(story);
        complaining.mediation(story);
        ali.reads("complaint.check.title").sees(LONG);
        complaining.check();
        complaining.consent(story);
    }
}
