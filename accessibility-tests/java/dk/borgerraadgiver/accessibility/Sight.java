package dk.borgerraadgiver.accessibility;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Finds things by what a person sees: a field by its label, a group by its legend, a button by its words. */
final class Sight {
    private final ChromeDriver browser;
    private final Watch watch;

    Sight(ChromeDriver browser, Watch watch) {
        this.browser = browser;
        this.watch = watch;
    }

    WebElement field(String label) {
        return find("field", label, "");
    }

    WebElement field(String label, String legend) {
        return find("field", label, legend);
    }

    WebElement button(String words) {
        return find("button", words, "");
    }

    /** What stands as an error at the field or group with this name, as a screen reader is told it. */
    String errorAt(String name) {
        WebElement field = seen("field", name, "");
        return String.valueOf(
                Script.run(browser, "sight.js", "error", "", "", field == null ? find("group", name, "") : field));
    }

    String heading() {
        return browser.findElement(By.tagName("h1")).getText().strip();
    }

    String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    String mark() {
        return browser.findElements(By.className("saved-mark")).stream()
                .map(WebElement::getText)
                .collect(Collectors.joining());
    }

    /** The region through which every page speaks; what stands in it is heard only while it is a live one. */
    String told() {
        return String.valueOf(browser.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(region => region.textContent).join('\\n')",
                "[role=status]:not([aria-live=off])"));
    }

    private WebElement find(String what, String name, String inside) {
        String wanted = "a " + what + " '" + name + "'" + (inside.isEmpty() ? "" : " in '" + inside + "'");
        watch.until(wanted, () -> seen(what, name, inside) != null);
        return Objects.requireNonNull(seen(what, name, inside));
    }

    private @Nullable WebElement seen(String what, String name, String inside) {
        return (WebElement) Script.run(browser, "sight.js", what, name, inside);
    }
}
