package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** The ways in which people set up their browser, each tried on a page without loading it anew. */
enum Variation {
    /** WCAG 1.4.10 */
    NARROW {
        @Override
        void set(ChromeDriver browser, boolean on) {
            window(browser, on, 640, 1);
        }
    },
    /** A screen of 1280 by 900 at 400 %: very little of a page is seen at once. */
    ZOOMED {
        @Override
        void set(ChromeDriver browser, boolean on) {
            window(browser, on, 225, 4);
        }
    },
    /** WCAG 1.4.12 */
    TEXT_SPACING {
        @Override
        void set(ChromeDriver browser, boolean on) {
            Script.run(browser, "spacing.js", on);
        }
    },
    /** WCAG 1.4.4 */
    LARGE_TEXT {
        @Override
        void set(ChromeDriver browser, boolean on) {
            Script.run(browser, "large-text.js", on);
        }
    },
    FORCED_COLOURS {
        @Override
        void set(ChromeDriver browser, boolean on) {
            media(browser, "forced-colors", on ? "active" : "");
        }
    },
    REDUCED_MOTION {
        @Override
        void set(ChromeDriver browser, boolean on) {
            media(browser, "prefers-reduced-motion", on ? "reduce" : "");
        }
    },
    /** With the words apart, a phone's line is the first to be too short. */
    NARROW_TEXT_SPACING(NARROW, TEXT_SPACING),
    NARROW_FORCED_COLOURS(NARROW, FORCED_COLOURS),
    NARROW_REDUCED_MOTION(NARROW, REDUCED_MOTION);

    private final List<Variation> together;

    Variation(Variation... together) {
        this.together = List.of(together);
    }

    void set(ChromeDriver browser, boolean on) {
        together.forEach(each -> each.set(browser, on));
    }

    private static void window(ChromeDriver browser, boolean on, int height, int scale) {
        if (on) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 320, "height", height, "deviceScaleFactor", scale, "mobile", false));
        } else {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static void media(ChromeDriver browser, String feature, String value) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }
}
