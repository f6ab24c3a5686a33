package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody can read without logging in, in both languages, on a large screen and on a phone. */
@ExtendWith(OnTheSite.class)
class PublicPagesJourney {
    private static final String[] PAGES = {
        "/",
        "/kontakt",
        "/privatliv",
        "/tilgaengelighed",
        "/gammel-browser",
        "/log-ind/mislykket",
        "/foer-du-klager",
        "/maegling",
        "/fejl",
        "/findes-ikke"
    };

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPublicPageHolds(String language, Visitors visitors) {
        walk(visitors.atDesk().opens("/").speaking(language));
        walk(visitors.onPhone().opens("/").speaking(language));
    }

    private static void walk(Visitor visitor) {
        for (String page : PAGES) {
            visitor.opens(page);
        }
        AtTheGate.opening(visitor).says("municipality", "yes");
        visitor.opens("/foer-du-klager").presses("guidance.forget.button").reads("guidance.forget.done.title");
    }
}
