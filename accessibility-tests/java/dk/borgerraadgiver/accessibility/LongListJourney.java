package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More cases than stand on a page: leafed through, gone back in, and gone on in from case to case over the edge of a page.
 * On a site of its own, where a page is short.
 */
class LongListJourney {
    private static final int ON_A_PAGE = 2;
    /** Of those that are open. */
    private static final String FIRST = "BR-2026-000002";

    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.started("--borgerraadgiver.desk.lines=" + ON_A_PAGE);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aLongListIsLeafedThrough(String language) {
        try (Visitors visitors = new Visitors(site, Duration.ofSeconds(12), Watch.Manner.AT_THE_END)) {
            Visitor ida = (language.equals("da") ? visitors.withKeyboardOnly() : visitors.onPhone())
                    .opens("/")
                    .speaking(language);
            AtTheDesk.sitting(ida);
            ida.presses("casework.desk.sort.number").sees(FIRST).seesNot("web.pages.before");
            ida.presses("web.pages.next").sees("web.pages.before").seesNot(FIRST);
            ida.reloads().sees("web.pages.before").seesNot(FIRST);
            ida.goesBack().sees(FIRST).seesNot("web.pages.before");
            opensOverTheEdge(ida);
        }
    }

    /** After the last of a page comes the first of the next one, and the way back leads there. */
    private static void opensOverTheEdge(Visitor ida) {
        String next = ida.words().of("casework.desk.next", "");
        ida.presses(FIRST).reads("casework.desk.case.title", FIRST);
        for (int step = 0; step < ON_A_PAGE; step++) {
            ida.sees(next).presses(next);
        }
        ida.presses("web.back").reads("casework.desk.title").sees("web.pages.before");
    }
}
