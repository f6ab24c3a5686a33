package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.TimeoutException;

/** The database goes down while people are there: the site says so on its own page, with a number to call about (R29). */
class FaultJourney {
    @Test
    void whatGoesWrongOnOurSideIsSaidWithANumber() {
        try (Site site = Site.started();
                Visitors visitors = new Visitors(site, Duration.ofSeconds(30), Watch.Manner.AT_THE_END)
                        .onRegisteredPages("FaultJourney.whatGoesWrongOnOurSideIsSaidWithANumber")) {
            Visitor anna = visitors.atDesk().opens("/mine-sager");
            Login.asCitizen(anna, Login.ANNA_MARGRETHE);
            anna.reads("casework.list.title");
            Visitor emil = visitors.onPhone().opens("/").speaking("en").opens("/klag");
            Login.asCitizen(emil, Login.EMIL);
            new Complaining(emil).beginning();

            site.losesDatabase();
            emil.browser().executeScript("document.querySelector('[data-stay]').click()");
            emil.until("an answer that cannot tell whether the login lasts", page -> cannotTell(emil));
            Assertions.assertThat(emil.path()).isEqualTo("/klag/hvem");
            for (Visitor one : new Visitor[] {anna, emil}) {
                reloads(site, one).reads("web.error.500.title").sees("web.error.500.saved");
                String reference = one.words().of("web.error.reference").split("\\{0}")[0];
                one.until("a number to call about", page -> one.text().matches("(?s).*" + reference + "[A-Z0-9]{8}.*"));
            }
            Assertions.assertThat(visitors.faults()).isEmpty();
        }
    }

    private static boolean cannotTell(Visitor one) {
        return Boolean.TRUE.equals(one.browser()
                .executeScript("return performance.getEntriesByType('resource')"
                        + ".some(asked => asked.name.endsWith('/session') && asked.responseStatus >= 500)"));
    }

    /** When nothing comes for a minute, people press once more; what the site was doing then is told to those who build it. */
    private static Visitor reloads(Site site, Visitor one) {
        try {
            return one.reloads();
        } catch (TimeoutException stuck) {
            System.out.println("The site was doing this while " + stuck.getMessage() + ":\n" + site.whatItIsDoing());
            return one.reloads();
        }
    }
}
