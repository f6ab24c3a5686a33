package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Only keys: never a click, never a focus set by script. At every stop the focus must be marked and in sight. */
final class Keyboard implements Hand {
    private static final int MOST_STOPS = 250;
    private static final int LOOKS = 20;
    private static final Duration FRAME = Duration.ofMillis(16);

    private final ChromeDriver browser;

    Keyboard(ChromeDriver browser) {
        this.browser = browser;
    }

    @Override
    public void press(WebElement element) {
        goTo(element);
        send(Keys.ENTER);
    }

    @Override
    public void write(WebElement field, String text) {
        goTo(field);
        if (!String.valueOf(field.getDomProperty("value")).isEmpty()) {
            new Actions(browser)
                    .keyDown(Keys.CONTROL)
                    .sendKeys("a")
                    .keyUp(Keys.CONTROL)
                    .sendKeys(Keys.DELETE)
                    .perform();
        }
        if (text.length() > 200 || text.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            browser.executeCdpCommand("Input.insertText", Map.of("text", text));
        } else {
            send(text);
        }
    }

    @Override
    public void choose(WebElement option) {
        goTo(option);
        for (int i = 0; i < MOST_STOPS && !isHere(option); i++) {
            send(Keys.ARROW_DOWN);
            stop(option);
        }
        if (!option.isSelected() || "checkbox".equals(option.getDomProperty("type"))) {
            send(Keys.SPACE);
        }
    }

    /** The system's own window for files is beyond any test: the field is reached by key, then given the file. */
    @Override
    public void hand(WebElement fileField, Path file) {
        goTo(fileField);
        fileField.sendKeys(file.toAbsolutePath().toString());
    }

    @Override
    public void leave(WebElement field) {
        goTo(field);
        send(Keys.TAB);
    }

    private void goTo(WebElement wanted) {
        Map<?, ?> here = stop(wanted);
        for (int i = 0; i < MOST_STOPS && !yes(here, "there"); i++) {
            tab(yes(here, "before"));
            here = stop(wanted);
        }
        Assertions.assertThat(yes(here, "there"))
                .as("Tab must reach %s, but went round and ended at %s", wanted.getTagName(), here.get("where"))
                .isTrue();
    }

    private void tab(boolean onwards) {
        if (onwards) {
            send(Keys.TAB);
        } else {
            new Actions(browser)
                    .keyDown(Keys.SHIFT)
                    .sendKeys(Keys.TAB)
                    .keyUp(Keys.SHIFT)
                    .perform();
        }
    }

    private Map<?, ?> stop(WebElement wanted) {
        Map<?, ?> here = seen(wanted);
        // what a choice shows or hides moves the page, and the next frame moves it back
        for (int look = 0; look < LOOKS && !yes(here, "uncovered"); look++) {
            LockSupport.parkNanos(FRAME.toNanos());
            here = seen(wanted);
        }
        Assertions.assertThat(yes(here, "marked"))
                .as("Focus must be visible at %s", here.get("where"))
                .isTrue();
        Assertions.assertThat(yes(here, "uncovered"))
                .as("Nothing may cover the focus at %s", here.get("where"))
                .isTrue();
        return here;
    }

    private Map<?, ?> seen(WebElement wanted) {
        return (Map<?, ?>) Objects.requireNonNull(Script.run(browser, "focus.js", wanted));
    }

    private boolean isHere(WebElement element) {
        return browser.switchTo().activeElement().equals(element);
    }

    private void send(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private static boolean yes(Map<?, ?> here, String name) {
        return Boolean.TRUE.equals(here.get(name));
    }
}
