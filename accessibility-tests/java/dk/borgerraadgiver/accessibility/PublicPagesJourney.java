package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

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
        "/maegling"
    };
    private static final String[] FROM = {
        "/",
        "/kontakt",
        "/tilgaengelighed",
        "/privatliv",
        "/log-ind",
        "/foer-du-klager",
        "/maegling",
        "/status",
        "/log-ind/mislykket"
    };
    private static final String[] FOUND = {
        "/kontakt", "/status", "/hjaelp-en-anden", "/maegling", "/tilgaengelighed", "/privatliv", "/klageskema.pdf"
    };

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPublicPageHolds(String language, Visitors visitors) {
        walk(visitors.atDesk().opens("/").speaking(language));
        walk(visitors.onPhone().opens("/").speaking(language));
    }

    /** WCAG 2.4.5: in the menu or the footer, and in what another page says. */
    @Test
    void whatIsNoStepOfAProcessIsFoundInTwoWays(Visitors visitors) {
        Visitor visitor = visitors.atDesk();
        Set<String> around = new TreeSet<>();
        Set<String> inTexts = new TreeSet<>();
        for (String page : FROM) {
            visitor.opens(page);
            around.addAll(linksIn(visitor, "header a, footer a"));
            inTexts.addAll(linksIn(visitor, "main a"));
        }
        assertThat(around).contains(FOUND);
        assertThat(inTexts).contains(FOUND);
    }

    private static List<String> linksIn(Visitor visitor, String where) {
        return visitor.browser().findElements(By.cssSelector(where)).stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")).replaceFirst("[?#].*", ""))
                .toList();
    }

    private static void walk(Visitor visitor) {
        for (String page : PAGES) {
            visitor.opens(page);
        }
        AtTheGate.opening(visitor).says("municipality", "yes");
        visitor.opens("/foer-du-klager").presses("guidance.forget.button").reads("guidance.forget.done.title");
    }
}
