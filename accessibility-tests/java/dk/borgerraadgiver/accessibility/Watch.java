package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Looks at the page after every action: waits until it rests, then axe and what every page must keep. */
final class Watch {
    private final ChromeDriver browser;
    private final Duration patience;
    private PageSeen last = PageSeen.NONE;
    private boolean online = true;
    private boolean strict = true;

    Watch(ChromeDriver browser, Duration patience) {
        this.browser = browser;
        this.patience = patience;
    }

    /** Fails with a readable list when the page as it now stands has any fault. */
    void look(String language, String action) {
        if (online) {
            until("the page to rest after " + action, () -> Boolean.TRUE.equals(Script.run(browser, "settled.js")));
        }
        if (strict) {
            check(language, action);
        }
    }

    private void check(String language, String action) {
        PageSeen now = PageSeen.in(browser);
        if (!now.path().equals(last.path()) && !now.fresh() && now.onBody()) {
            until(
                    "focus to move into the new page after " + action,
                    () -> !PageSeen.in(browser).onBody());
        }
        List<Object> faults = new ArrayList<>(now.faultsAfter(last, language));
        faults.addAll(Axe.faults(browser, now));
        last = now;
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n- ", "After " + action + " on " + now.path() + ":\n- ", "")));
        }
    }

    /** Only waits from now on: for pictures and counting, which check nothing. */
    Watch lenient() {
        strict = false;
        return this;
    }

    void connected(boolean yes) {
        online = yes;
    }

    boolean online() {
        return online;
    }

    PageSeen last() {
        return last;
    }

    void until(String what, BooleanSupplier met) {
        try {
            new WebDriverWait(browser, patience, Duration.ofMillis(50))
                    .ignoring(StaleElementReferenceException.class, JavascriptException.class)
                    .until(page -> met.getAsBoolean());
        } catch (TimeoutException tooLong) {
            throw new AssertionError(
                    "Waited for " + what + " on " + browser.getCurrentUrl() + " (" + browser.getTitle() + ")");
        }
    }
}
