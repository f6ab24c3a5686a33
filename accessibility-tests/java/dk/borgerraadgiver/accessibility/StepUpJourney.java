package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where an operator asks for a surer login: by a link within the site, and by an address. On a site of its own. */
class StepUpJourney {
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.started(
                "--borgerraadgiver.step-up.areas[0].path=/fuldmagter/**",
                "--borgerraadgiver.step-up.areas[0].level=high");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void aLinkThatNeedsMoreLeadsToASurerLoginAndBackToWhatWasOpened() {
        try (Visitors visitors = new Visitors(site, Duration.ofSeconds(12), Watch.Manner.AT_THE_END)) {
            Visitor lone = visitors.atDesk().opens("/mine-sager");
            Login.asCitizen(lone, Login.LONE);
            lone.reads("casework.list.title").presses("casework.list.party");
            lone.reads("demo.idp.heading")
                    .chooses("demo.idp.level.legend", "demo.idp.level.high")
                    .presses(Login.LONE);
            lone.reads("representation.party.title").expectsPath("/fuldmagter");

            lone.opens("/mine-sager").reads("casework.list.title").presses("casework.list.party");
            lone.reads("representation.party.title");
        }
    }

    @Test
    void anAddressThatNeedsMoreDoesTheSame() {
        try (Visitors visitors = new Visitors(site, Duration.ofSeconds(12), Watch.Manner.AT_THE_END)) {
            Visitor emil = visitors.onPhone().opens("/mine-sager");
            Login.asCitizen(emil, Login.EMIL);
            emil.reads("casework.list.title").opens("/fuldmagter");
            emil.reads("demo.idp.heading")
                    .chooses("demo.idp.level.legend", "demo.idp.level.high")
                    .presses(Login.EMIL);
            emil.reads("representation.party.title").expectsPath("/fuldmagter");
        }
    }
}
