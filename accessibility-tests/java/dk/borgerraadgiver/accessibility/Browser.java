package dk.borgerraadgiver.accessibility;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One Chromium with nothing in it: no history, no cookies, no calls home. */
public record Browser(Window window, boolean scripts, boolean counting, Path home) {
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    /** How the person holds the site: a desk screen, a phone of the oldest kind, or a desk screen at 400 %. */
    public enum Window {
        DESK(1280, 900, 1),
        PHONE(320, 640, 2),
        ZOOMED(320, 225, 4);

        final int width;
        final int height;
        final int scale;

        Window(int width, int height, int scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
        }

        /** In which one this browser shows its page now. */
        static Window of(ChromeDriver browser) {
            Object height = browser.executeScript("return innerWidth > 320 ? 0 : innerHeight");
            return !(height instanceof Number high) || high.longValue() == 0
                    ? DESK
                    : high.longValue() > ZOOMED.height ? PHONE : ZOOMED;
        }

        void open(ChromeDriver browser) {
            if (this == DESK) {
                browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            } else {
                browser.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", this == PHONE));
            }
        }
    }

    public static Browser of(Window window) {
        try {
            return new Browser(window, true, false, Files.createTempDirectory("journey-browser"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Browser withoutScripts() {
        return new Browser(window, false, counting, home);
    }

    /** Also keeps the network log, for the benchmark. */
    public Browser thatCounts() {
        return new Browser(window, scripts, true, home);
    }

    Path downloads() {
        return home.resolve("downloads");
    }

    public ChromeDriver start() {
        DEVTOOLS.setLevel(Level.OFF);
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(onPath("chromedriver"))
                        .build(),
                options());
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(30)).pageLoadTimeout(Duration.ofSeconds(60));
        if (window != Window.DESK) {
            window.open(browser);
        }
        if (!scripts) {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        }
        return browser;
    }

    private ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium", "google-chrome", "chrome"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=da",
                "--user-data-dir=" + home.resolve("profile"),
                "--window-size=" + Window.DESK.width + "," + Window.DESK.height);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "da,en",
                        "download.default_directory",
                        downloads().toString(),
                        "plugins.always_open_pdf_externally",
                        true));
        if (counting) {
            LoggingPreferences log = new LoggingPreferences();
            log.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", log);
        }
        return options;
    }

    private static File onPath(String... names) {
        String[] places =
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(Pattern.quote(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> Stream.of(places).map(place -> new File(place, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not found on the PATH: " + String.join(" or ", names)));
    }
}
