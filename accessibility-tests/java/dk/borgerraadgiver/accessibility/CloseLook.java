package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.Browser.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a page is put through the first time it is met in a state: the two other judges, and every way in which people
 * set up their browser. With {@code -Daccessibility.full=true} in each language anew, and with axe in each of these ways.
 */
final class CloseLook {
    private static final boolean FULL = Boolean.getBoolean("accessibility.full");
    private static final Path ALBUM = Path.of("target", "accessibility", "pages");
    private static final PageRegister REGISTER = PageRegister.read();
    private static final Exceptions EXCEPTIONS = Exceptions.read();
    private static final HeardPages HEARD = HeardPages.OF_THIS_RUN;
    private static final Ledger LEDGER = Ledger.OF_THIS_RUN;

    private CloseLook() {}

    /**
     * What is wrong, in words; empty when nothing is, or when it has been looked at before.
     *
     * @param known what another look has found already, for the report
     */
    static List<String> faults(ChromeDriver browser, PageSeen page, String test, List<String> known) {
        // a page that has led on since it was looked at is another by now
        List<?> now = Script.run(browser, "state.js") instanceof List<?> both ? both : List.of("", "");
        String path = String.valueOf(now.getFirst());
        if (path.startsWith("/demo/") || path.endsWith(".pdf")) {
            return List.of();
        }
        String route = REGISTER.routeOf(path).orElse("");
        if (route.isEmpty()) {
            return List.of("the page " + path + " stands in no line of pages.txt");
        }
        Ledger.Seen seen = new Ledger.Seen(route, String.valueOf(now.getLast()), page.language(), page.width());
        List<String> faults = new ArrayList<>();
        HEARD.fault(browser, seen, test).ifPresent(faults::add);
        if (LEDGER.isNew(seen)) {
            Object from = restingAt(browser);
            photograph(browser, seen.file());
            scrollTo(browser, from); // the page was as long as the picture for a moment
            if (LEDGER.takesCloseLook(route + " " + alike(seen.state()) + (FULL ? " " + seen.language() : ""))) {
                faults.addAll(judged(browser));
            }
        }
        LEDGER.found(seen, Stream.concat(known.stream(), faults.stream()).toList());
        return faults;
    }

    /** A page that says that it has saved has one line more than one that is filled. */
    private static String alike(String state) {
        return state.equals("saved") ? "filled" : state;
    }

    /** What is met on a phone is also put on a desk's screen for a moment, where text can be made larger. */
    static List<String> judged(ChromeDriver browser) {
        List<String> faults = new ArrayList<>();
        SecondOpinion.faults(browser).forEach(fault -> faults.add("second engine: " + fault));
        SecondOpinion.faultsOfHtml(browser).forEach(fault -> faults.add("HTML: " + fault));
        Contrast.faults(browser).forEach(fault -> faults.add("contrast: " + fault));
        add(faults, "targets", Script.run(browser, "targets.js"));
        add(faults, "language", Script.run(browser, "language.js"));
        add(faults, "edges", Script.run(browser, "edges.js"));
        add(faults, "plays", Script.run(browser, "plays.js"));
        add(faults, "order", Script.run(browser, "order.js"));
        Window held = Window.of(browser);
        Object from = restingAt(browser);
        show(browser, Window.DESK);
        try {
            for (Variation variation : Variation.values()) {
                tryOut(browser, variation, faults);
            }
        } finally {
            show(browser, held);
            scrollTo(browser, from);
        }
        faults.removeIf(EXCEPTIONS::lets);
        return faults;
    }

    private static void show(ChromeDriver browser, Window window) {
        if (Window.of(browser) != window) {
            window.open(browser);
            new WebDriverWait(browser, Duration.ofSeconds(5), Duration.ofMillis(20))
                    .until(page -> Window.of(browser) == window);
        }
    }

    private static void tryOut(ChromeDriver browser, Variation variation, List<String> faults) {
        long width = width(browser);
        variation.set(browser, true);
        try {
            add(faults, variation.name(), Script.run(browser, "fits.js"));
            if (FULL) {
                Axe.faultsOfThisLook(browser, true).forEach(fault -> faults.add(variation + ": " + fault));
            }
        } finally {
            variation.set(browser, false);
            untilAsWideAs(browser, width);
        }
    }

    /** A window takes a moment to get its width back, and the next look must not find it narrow. */
    private static void untilAsWideAs(ChromeDriver browser, long width) {
        new WebDriverWait(browser, Duration.ofSeconds(5), Duration.ofMillis(20)).until(page -> width(browser) == width);
    }

    private static long width(ChromeDriver browser) {
        return browser.executeScript("return innerWidth") instanceof Number width ? width.longValue() : 0;
    }

    private static void add(List<String> faults, String kind, Object found) {
        if (found instanceof List<?> list) {
            list.forEach(fault -> faults.add(kind + ": " + fault));
        }
    }

    /** How far down it is, and how long, once it has brought back into sight whoever stands where something went away. */
    private static Object restingAt(ChromeDriver browser) {
        return Objects.requireNonNull(browser.executeAsyncScript("""
                const frame = then => requestAnimationFrame(() => requestAnimationFrame(then));
                frame(() => arguments[0]([scrollY, document.documentElement.scrollHeight]))"""));
    }

    /** A page that has become longer or shorter meanwhile goes where it wants. */
    private static void scrollTo(ChromeDriver browser, Object from) {
        browser.executeScript("""
                const [top, height] = arguments[0];
                if (height === document.documentElement.scrollHeight) {
                  scrollTo({top, behavior: 'instant'});
                } else {
                  dispatchEvent(new Event('resize'));
                }""", from);
    }

    private static void photograph(ChromeDriver browser, String name) {
        Map<String, Object> taken = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "jpeg", "quality", 60, "captureBeyondViewport", true));
        try {
            Files.createDirectories(ALBUM);
            Files.write(ALBUM.resolve(name + ".jpg"), Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
