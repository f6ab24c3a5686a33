package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.Browser.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of the public pages and of a whole complaint at three sizes in target/screenshots, and the one of the front page for the README. */
public final class Photographs {
    private static final List<String> PUBLIC = List.of(
            "/", "/foer-du-klager", "/kontakt", "/privatliv", "/log-ind?til=/klag", "/logget-ud", "/findes-ikke");
    private static final Path ALBUM = Path.of("target", "screenshots");

    private final Visitor visitor;
    private final String size;
    private int taken;

    private Photographs(Visitor visitor, String size) {
        this.visitor = visitor;
        this.size = size;
    }

    public static void main(String[] arguments) throws IOException {
        try (Site site = Site.open();
                Visitors visitors = new Visitors(site, Duration.ofSeconds(20), Watch.Manner.NEVER)) {
            if (List.of(arguments).contains("front-page")) {
                Visitor visitor = visitors.unchecked(Browser.of(Window.DESK)).opens("/");
                Files.write(Path.of("src", "docs", "front-page.png"), picture(visitor.browser(), false));
                return;
            }
            for (Window window : Window.values()) {
                new Photographs(
                                visitors.unchecked(Browser.of(window)),
                                window.name().toLowerCase(Locale.ROOT))
                        .takeAll();
            }
        }
    }

    private void takeAll() {
        for (String path : PUBLIC) {
            visitor.opens(path);
            take(path);
        }
        aComplaint();
    }

    /** The whole way, each page as it comes and with its mistake. */
    private void aComplaint() {
        visitor.shownTo(this::pageOrMistake).opens("/klag");
        Login.asCitizen(visitor, Login.ANNA_MARGRETHE);
        Complaining complaining = Complaining.withMistakes(visitor);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.elevenChases());
        visitor.opens("/mine-sager")
                .reads("casework.list.title")
                .presses(number)
                .reads("casework.case.title", number);
        visitor.opens("/fuldmagter").reads("representation.party.title");
    }

    private void pageOrMistake(String action) {
        if (action.startsWith("reading ") || action.startsWith("making a mistake")) {
            take(visitor.path());
        }
    }

    private void take(String name) {
        taken++;
        String file = "%02d%s".formatted(taken, name.replaceAll("[^a-zA-Z0-9-]+", "-"));
        Path place = ALBUM.resolve(size).resolve(file + ".png");
        try {
            Files.createDirectories(place.getParent());
            Files.write(place, picture(visitor.browser(), true));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] picture(ChromeDriver browser, boolean whole) {
        Map<String, Object> taken = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
        return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
    }
}
