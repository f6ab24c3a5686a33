package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways around and the ways to help stand in the same place on every page, however the page is made. */
@ExtendWith(OnTheSite.class)
class SameEverywhereJourney {
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theWaysAroundAndToHelpAreTheSameInTheSameOrder(String language, Visitors visitors) {
        Visitor yasemin = visitors.atDesk().opens("/kontakt").speaking(language);
        List<?> before = frame(yasemin);
        yasemin.opens("/mine-sager");
        Login.asCitizen(yasemin, Login.YASEMIN);
        List<?> driven = frame(yasemin.reads("casework.list.title"));
        List<?> plain = frame(yasemin.opens("/kontakt"));

        assertThat(driven).as("a page that a server session drives").isEqualTo(plain);
        assertThat(plain).as("with login as without").isEqualTo(before);
        assertThat(plain.toString())
                .contains(yasemin.words().of("web.footer.call").split("\\{")[0], "→ tel:", "→ mailto:")
                .contains("→ /kontakt", "→ /klageskema.pdf", "→ /status");
    }

    private static List<?> frame(Visitor visitor) {
        return (List<?>) Script.run(visitor.browser(), "frame.js");
    }
}
