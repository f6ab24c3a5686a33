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
    private static final String MARKED_IN_ITS_FIELD = """
            const [range] = CSS.highlights.get('read-aloud');
            const word = range.getBoundingClientRect();
            const field = [...document.querySelectorAll('textarea, input')].find(each => {
              const at = each.getBoundingClientRect();
              return word.left >= at.left && word.right <= at.right && word.top >= at.top && word.bottom <= at.bottom;
            });
            return word.width > 0 && word.top >= 0 && word.bottom <= innerHeight
              && field.value.includes(range.toString()) && field !== document.activeElement
              && range.startContainer.parentElement.closest('[aria-hidden=true]') !== null""";
    private static final String NOTHING_LEFT =
            "return !CSS.highlights.has('read-aloud') && document.querySelector('.read-over') === null";

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWordsOneWroteAreMarkedWhereTheyStandAndNothingIsLeft(boolean onPhone, Visitors visitors) {
        Visitor visitor = withVoices(onPhone ? visitors.onPhone() : visitors.atDesk(), DANISH, ENGLISH);
        visitor.opens("/foer-du-klager/brev")
                .chooses("guidance.letter.administration.unsure")
                .presses("guidance.continue")
                .answers("guidance.letter.about.label", "De svarer ikke. ".repeat(80) + "Hjemmeplejen tav.")
                .answers("guidance.letter.name.label", "Ida Bæk Østergård");
        standsAt(visitor, "Hjemmeplejen");
        assertThat(texts(visitor, "marked")).containsSequence("De", "svarer", "ikke.", "De");
        visitor.presses("web.aloud.stop").sees("web.aloud.start");
        assertThat(isTrue(visitor, NOTHING_LEFT)).as("left when stopped").isTrue();

        standsAt(visitor, "Bæk");
        visitor.pressesEscape().sees("web.aloud.start");
        assertThat(isTrue(visitor, NOTHING_LEFT)).as("left after Esc").isTrue();

        standsAt(visitor, "Bæk");
        visitor.answers("guidance.letter.name.label", "Ida Bæk");
        assertThat(isTrue(visitor, NOTHING_LEFT)).as("left over who writes").isTrue();
    }

    /** Reads until this word of a field, which is then marked in the field's own place and sight; nobody is moved. */
    private static void standsAt(Visitor visitor, String word) {
        visitor.browser().executeScript("window.marked = []; window.waitsAt = arguments[0]", word);
        visitor.presses("web.aloud.start")
                .until("the word " + word, page -> texts(visitor, "marked").contains(word));
        assertThat(isTrue(visitor, MARKED_IN_ITS_FIELD)).as(word).isTrue();
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
