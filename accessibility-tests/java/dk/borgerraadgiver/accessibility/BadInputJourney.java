package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed is kept or refused in plain words, shown again exactly as typed, and never run. */
@ExtendWith(OnTheSite.class)
class BadInputJourney {
    private static final String STRANGE =
            "<script>document.title='x'</script> '; drop table person; -- 👩🏽‍🦽 \u202Eabc ${7*7} {0} #{a.b}";

    @Test
    void whatIsTypedIsShownAsTyped(Visitors visitors, @TempDir Path folder) {
        Story story = Story.brief();
        Visitor anna = visitors.atDesk().opens("/klag");
        Login.asCitizen(anna, Login.ANNA_MARGRETHE);
        Complaining complaining = new Complaining(anna);
        complaining.who();
        complaining.about(story);
        complaining.place(story);

        anna.reads("complaint.points.title").presses("complaint.points.first");
        anna.answers("complaint.points.what", "   ")
                .presses("complaint.points.save")
                .expectsError("complaint.points.what", "complaint.points.what.missing");
        anna.answers("complaint.points.what", "a".repeat(10_000) + "æøå".repeat(400))
                .presses("complaint.points.save")
                .expectsError(
                        "complaint.points.what",
                        "complaint.error.too-long",
                        anna.words().of(10_000));
        anna.answers("complaint.points.what", STRANGE).presses("complaint.points.save");
        anna.reads("complaint.points.title").sees("drop table person").presses("web.continue");
        complaining.before(story);
        anna.reads("complaint.meaning.title")
                .answers("complaint.meaning.meant", "Jeg sov ikke. ".repeat(800))
                .presses("web.continue")
                .expectsError(
                        "complaint.meaning.meant",
                        "complaint.error.too-long",
                        anna.words().of(10_000));
        complaining.meaning(story);
        complaining.discrimination(story);

        anna.reads("complaint.papers.title")
                .uploads("complaint.papers.upload", Papers.disguised(folder))
                .sees("billede.jpg");
        anna.presses("web.continue");
        complaining.companion();

        anna.reads("complaint.contact.title")
                .chooses("complaint.contact.channel", "complaint.contact.channel.email")
                .seesSaved("complaint.saved")
                .answers("complaint.contact.email", "vera@@eksempel")
                .presses("web.continue")
                .expectsError("complaint.contact.email", "complaint.contact.email.unusable")
                .expectsAnswer("complaint.contact.email", "vera@@eksempel")
                .answers("complaint.contact.email", "vera@eksempel.dk")
                .presses("web.continue");
        complaining.mediation(story);
        anna.reads("complaint.check.title").sees("<script>").sees("{0} #{a.b}");
    }
}
