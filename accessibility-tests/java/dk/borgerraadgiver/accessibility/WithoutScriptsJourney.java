package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is public can be read and used in a browser that runs no script. */
@ExtendWith(OnTheSite.class)
class WithoutScriptsJourney {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/foer-du-klager", "/kontakt", "/privatliv", "/log-ind?til=/klag", "/logget-ud"})
    void publicPagesAreThereInBothLanguages(String path, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts().opens(path);
        String danish = visitor.heading();
        visitor.switchesLanguage("web.language.other")
                .until("another heading", page -> !visitor.heading().equals(danish));
    }

    @Test
    void theGateAnswersWithoutScript(Visitors visitors) {
        AtTheGate.opening(visitors.withoutScripts())
                .saysAtLast("municipality", "yes")
                .saysAtLast("about", "case-handling")
                .says("decision-letter", "unsure")
                .says("elsewhere", "no")
                .saysAtLast("raised", "cannot-alone")
                .skips("alone")
                .says("when", "unsure")
                .hears("hand-in")
                .presses("guidance.result.hand-in.button");
    }

    @Test
    void whereScriptIsNeededThereIsAnotherWay(Visitors visitors) {
        Visitor visitor = visitors.withoutScripts().opens("/klag");
        Login.asCitizen(visitor, Login.YASEMIN);
        visitor.presses("demo.idp.on.button");
        visitor.until(
                "a way without script",
                page -> visitor.text().contains(visitor.words().of("web.noscript.what")));
    }
}
