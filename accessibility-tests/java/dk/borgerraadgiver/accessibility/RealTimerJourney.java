package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The server's own clock, made short: who answers in time goes on, and who does not finds their words again (2.2.1). */
class RealTimerJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whoAnswersInTimeGoesOnAndWhoDoesNotFindsTheirWordsAgain() {
        try (Site site = Site.started(
                        "--borgerraadgiver.session.idle=60s", "--borgerraadgiver.session.warn-before=30s");
                Visitors visitors = new Visitors(site, PATIENCE, Watch.Manner.AT_THE_END)) {
            Visitor soeren = visitors.withKeyboardOnly();
            soeren.opens("/klag");
            Login.asCitizen(soeren, Login.SOEREN);
            Complaining complaining = new Complaining(soeren);
            complaining.who();
            complaining.about(Story.brief());
            soeren.reads("complaint.place.title").answers("complaint.place.unit", "Jobcenter Østerbro");

            soeren.sees("web.session.title").focusIsOn("web.session.stay");
            soeren.presses("web.session.stay").seesNot("web.session.title");
            // asked once more is who is still logged in when the first minute has long gone by
            soeren.sees("web.session.title").reads("web.expired.title");

            Login.againAsCitizen(soeren, Login.SOEREN);
            soeren.reads("complaint.place.title").expectsAnswer("complaint.place.unit", "Jobcenter Østerbro");
            Assertions.assertThat(visitors.faults()).isEmpty();
        }
    }
}
