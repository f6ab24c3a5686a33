package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** The ways in which people set up their browser, each tried on a page without loading it anew. */
enum Variation {
    /** WCAG 1.4.10: also what 1280 px at 400 % is. */
    NARROW {
        @Override
        void set(ChromeDriver browser, boolean on) {
            if (on) {
                browser.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
            } else {
                browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            }
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
    };

    abstract void set(ChromeDriver browser, boolean on);

    private static void media(ChromeDriver browser, String feature, String value) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }
}
