package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page, and what one has written, read aloud by the browser. What is heard is heard by people; here, what is said. */
@ExtendWith(OnTheSite.class)
class ReadAloudJourney {
    private static final String DANISH = "da-DK";
    private static final String ENGLISH = "en-GB";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void thePageIsReadFromItsHeadingOnAndItsWordsAreMarked(String language, Visitors visitors) {
        Visitor visitor = withVoices(visitors.withKeyboardOnly(), DANISH, ENGLISH);
        visitor.opens("/").speaking(language).presses("web.aloud.start");
        visitor.until("the end of the page", page -> spoken(visitor).size() > 20);
        assertThat(spoken(visitor).getFirst())
                .isEqualTo(voice(visitor) + " " + visitor.words().of("lobby.front.heading"));
        assertThat(String.join(" ", texts(visitor, "marked")))
                .startsWith(visitor.words().of("lobby.front.heading"));
        visitor.sees("web.aloud.start");
    }

    @Test
    void onesOwnTextIsReadBeforeItIsSentAndReadingStopsAtOnce(Visitors visitors) {
        Visitor visitor = withVoices(visitors.atDesk(), DANISH, ENGLISH);
        visitor.opens("/klag");
        Login.asCitizen(visitor, Login.ANNA_MARGRETHE);
        Complaining complaining = new Complaining(visitor);
        complaining.who();
        complaining.about(Story.brief());
        complaining.place(Story.brief());
        visitor.presses("complaint.points.first").answers("complaint.points.what", "Jeg får ikke svar, æøå.");
        visitor.presses("web.aloud.start")
                .until("my own words", page -> spoken(visitor).contains(voice(visitor) + " Jeg får ikke svar, æøå."));
        visitor.sees("web.aloud.start");

        visitor.browser().executeScript("window.slowly = 100000");
        visitor.presses("web.aloud.start").sees("web.aloud.stop");
        visitor.presses("web.aloud.stop").sees("web.aloud.start");
        visitor.presses("web.aloud.start").sees("web.aloud.stop");
        visitor.pressesEscape().sees("web.aloud.start");
    }

    @Test
    void whoReadsAlongFarDownOnAPhoneHasTheWayToQuietInSight(Visitors visitors) {
        Visitor visitor = withVoices(visitors.onPhone(), DANISH, ENGLISH);
        visitor.opens("/kontakt");
        visitor.browser().executeScript("window.slowly = 20");
        visitor.presses("web.aloud.start")
                .until("the page to move with the voice", page -> isTrue(visitor, "return scrollY > innerHeight"));
        assertThat(isTrue(
                        visitor,
                        "const b = document.querySelector('[data-aloud]').getBoundingClientRect();"
                                + "return b.top > 0 && b.bottom < innerHeight"))
                .isTrue();
        visitor.presses("web.aloud.stop").sees("web.aloud.start");
        assertThat(isTrue(visitor, "return scrollY > 0"))
                .as("who points stays where they were")
                .isTrue();
    }

    @Test
    void whoHasNoVoiceForTheLanguageIsTold(Visitors visitors) {
        Visitor visitor = withVoices(visitors.onPhone(), "fr-FR");
        visitor.opens("/kontakt").presses("web.aloud.start").sees("web.aloud.none");
        assertThat(spoken(visitor)).isEmpty();
    }

    private static String voice(Visitor visitor) {
        return visitor.words().language().equals("da") ? DANISH : ENGLISH;
    }

    private static Visitor withVoices(Visitor visitor, String... languages) {
        String script = Script.text("/accessibility/voices.js")
                .replace("VOICES", "[\"" + String.join("\", \"", languages) + "\"]");
        visitor.browser().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return visitor;
    }

    private static boolean isTrue(Visitor visitor, String script) {
        return Boolean.TRUE.equals(visitor.browser().executeScript(script));
    }

    private static List<String> spoken(Visitor visitor) {
        return texts(visitor, "spoken");
    }

    private static List<String> texts(Visitor visitor, String which) {
        Object all = visitor.browser().executeScript("return window[arguments[0]]", which);
        return all instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
