package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The run as a page that people can read: {@code target/accessibility/report.html}. */
final class Report {
    private static final Path PLACE = Path.of("target", "accessibility", "report.html");

    private Report() {}

    static void write(Ledger ledger, List<Path> failed, List<String> missed, List<String> unmet) throws IOException {
        Files.createDirectories(PLACE.getParent());
        Files.writeString(PLACE, """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Accessibility: the last run</title>
                <style>body{font:1rem/1.5 sans-serif;margin:2rem}img{width:16rem;border:1px solid #767676}
                details{margin:1rem 0}
                section{display:inline-block;vertical-align:top;margin:0 1rem 2rem 0;max-width:18rem}
                pre{white-space:pre-wrap}</style></head>
                <body><main><h1>Accessibility: the last run</h1><p>%s, %s.</p><p>%s</p>
                <h2>Journeys that failed</h2>%s<h2>Not met</h2>%s<h2>Let pass until a day</h2>%s
                <details><summary>Languages and widths not met: %d</summary>%s</details>
                <h2>Pages</h2>%s</main></body></html>
                """.formatted(
                LocalDate.now(),
                Runs.exchanged() ? "each journey in every language, width and hand" : "each journey as it is written",
                inOneLine(ledger),
                failures(failed),
                listOrNothing(missed),
                listOrNothing(Exceptions.read().all().stream()
                        .map(let -> let.until() + " " + let.english())
                        .toList()),
                unmet.size(),
                listOrNothing(unmet),
                ledger.pages().entrySet().stream().map(Report::section).collect(Collectors.joining("\n"))));
    }

    static String inOneLine(Ledger ledger) {
        Map<Ledger.Seen, List<String>> pages = ledger.pages();
        long routes = pages.keySet().stream().map(Ledger.Seen::route).distinct().count();
        long faults = pages.values().stream().mapToLong(List::size).sum();
        return "%d pages in %d states, languages and widths; %d looks by axe, %d close looks, %d faults, %d open exceptions"
                .formatted(
                        routes,
                        pages.size(),
                        ledger.looks(),
                        ledger.closely().size(),
                        faults,
                        Exceptions.read().all().size());
    }

    private static String section(Map.Entry<Ledger.Seen, List<String>> page) {
        return "<section><h3>%s</h3><img loading=\"lazy\" alt=\"\" src=\"pages/%s.jpg\">%s</section>"
                .formatted(
                        HtmlUtils.htmlEscape(page.getKey().toString()),
                        page.getKey().file(),
                        page.getValue().isEmpty() ? "<p>No faults on this page.</p>" : list(page.getValue()));
    }

    /** Each with the page on which it ended. */
    private static String failures(List<Path> pictures) {
        return pictures.isEmpty()
                ? "<p>Nothing.</p>"
                : pictures.stream()
                        .map(picture -> picture.getFileName().toString())
                        .map(HtmlUtils::htmlEscape)
                        .map(name ->
                                "<li><a href=\"../journeys/%s\">%s</a></li>".formatted(name, name.replace(".png", "")))
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String listOrNothing(List<String> items) {
        return items.isEmpty() ? "<p>Nothing.</p>" : list(items);
    }

    private static String list(List<String> items) {
        return items.stream()
                .map(item -> "<li><pre>" + HtmlUtils.htmlEscape(item) + "</pre></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
