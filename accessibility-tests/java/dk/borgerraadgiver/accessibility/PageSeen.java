package dk.borgerraadgiver.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openqa.selenium.WebDriver;

/**
 * A page as it stood after one action.
 *
 * @param fresh a new document, not a step inside the one before
 * @param sideways what reaches out to the right, empty when the page fits the window
 * @param print knows the same DOM again
 */
record PageSeen(
        String url,
        String path,
        String title,
        String language,
        List<?> headings,
        List<?> duplicates,
        List<?> nameless,
        List<?> leftovers,
        List<?> sideways,
        boolean onBody,
        boolean fresh,
        int width,
        String print) {
    /** On its own, not by chance in the middle of a signed request. */
    private static final Pattern CIVIL_NUMBER = Pattern.compile("(?<!\\w)\\d{6}(-|%2D| )?\\d{4}(?!\\w)");

    private static final int NARROW = 320;

    static PageSeen in(WebDriver browser) {
        Map<?, ?> seen = (Map<?, ?>) Objects.requireNonNull(Script.run(browser, "page.js"));
        return new PageSeen(
                text(seen, "url"),
                text(seen, "path"),
                text(seen, "title"),
                text(seen, "language"),
                list(seen, "headings"),
                list(seen, "duplicates"),
                list(seen, "nameless"),
                list(seen, "leftovers"),
                list(seen, "sideways"),
                Boolean.TRUE.equals(seen.get("onBody")),
                Boolean.TRUE.equals(seen.get("fresh")),
                seen.get("width") instanceof Number width ? width.intValue() : 0,
                text(seen, "print"));
    }

    static final PageSeen NONE =
            new PageSeen("", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), false, true, 0, "");

    static final PageSeen NOT_FRESH =
            new PageSeen("", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), false, false, 0, "");

    /** The same page, known to have come new although it has been looked at since. */
    PageSeen asFresh() {
        return new PageSeen(
                url,
                path,
                title,
                language,
                headings,
                duplicates,
                nameless,
                leftovers,
                sideways,
                onBody,
                true,
                width,
                print);
    }

    boolean isNarrow() {
        return width <= NARROW;
    }

    /** What every page keeps, whatever stands on it; each fault in words. */
    List<String> faultsAfter(PageSeen before, String wantedLanguage) {
        List<String> faults = new ArrayList<>();
        check(faults, headings.size() == 1, "one h1, but there are " + headings);
        check(faults, !title.isBlank(), "a document title");
        check(faults, language.equals(wantedLanguage), "html lang=" + wantedLanguage + ", but it is " + language);
        check(faults, duplicates.isEmpty(), "ids once only, but twice: " + duplicates);
        check(faults, nameless.isEmpty(), "a name for every dialog, but none has: " + nameless);
        check(faults, leftovers.isEmpty(), "finished texts (R24), but: " + leftovers);
        check(faults, sideways.isEmpty(), "no sideways scroll, but these stick out: " + sideways);
        check(faults, !CIVIL_NUMBER.matcher(url + " " + title).find(), "no CPR number in address or title (R26)");
        boolean moved = !path.equals(before.path);
        check(faults, !moved || fresh || !onBody, "focus moved into the new page, but it is on body");
        boolean same = headings.equals(before.headings);
        check(faults, !moved || same || !title.equals(before.title), "a new title on a new page, but still: " + title);
        return faults;
    }

    private static void check(List<String> faults, boolean kept, String wanted) {
        if (!kept) {
            faults.add("wanted " + wanted);
        }
    }

    private static String text(Map<?, ?> seen, String name) {
        return String.valueOf(seen.get(name));
    }

    private static List<?> list(Map<?, ?> seen, String name) {
        return seen.get(name) instanceof List<?> list ? list : List.of();
    }
}
