package dk.borgerraadgiver.lobby;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * What the build found when it looked at every page of this very site; it writes them into the jar after a whole run
 * without a fault, so a jar that was not tested has none.
 *
 * @param pages addresses that are pages
 * @param views pages in each state, language and width
 * @param looks how often a page was judged by axe
 * @param closeLooks how often it was also judged by two other judges, narrow, with large text and the rest
 * @param rules how many rules axe judged by
 */
record AccessibilityFigures(
        LocalDate day, int pages, int views, int looks, int closeLooks, int rules, List<Exempt> exempt) {
    /** A fault that is let pass until its last day. */
    record Exempt(LocalDate until, String danish, String english) {}

    static AccessibilityFigures read(InputStream file) throws IOException {
        Properties figures = new Properties();
        figures.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        return new AccessibilityFigures(
                LocalDate.parse(figures.getProperty("day")),
                number(figures, "pages"),
                number(figures, "views"),
                number(figures, "looks"),
                number(figures, "close-looks"),
                number(figures, "rules"),
                IntStream.range(0, number(figures, "exempt"))
                        .mapToObj(i -> new Exempt(
                                LocalDate.parse(figures.getProperty("exempt." + i + ".until")),
                                figures.getProperty("exempt." + i + ".da"),
                                figures.getProperty("exempt." + i + ".en")))
                        .toList());
    }

    private static int number(Properties figures, String name) {
        return Integer.parseInt(figures.getProperty(name));
    }
}
