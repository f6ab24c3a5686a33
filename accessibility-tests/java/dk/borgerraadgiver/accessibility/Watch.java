package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Looks at the page after every action: waits until it rests, then axe and what every page must keep. */
final class Watch {
    private static final List<String> READING = List.of("reading ", "seeing ", "coming to ");

    private final ChromeDriver browser;
    private final Duration patience;
    private PageSeen last = PageSeen.NONE;
    private boolean online = true;
    private boolean withoutScripts;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> noted = new LinkedHashSet<>();
    private Manner manner = Manner.AT_ONCE;
    private String test = "";
    private Consumer<String> shown = action -> {};

    Watch(ChromeDriver browser, Duration patience) {
        this.browser = browser;
        this.patience = patience;
    }

    /** Fails with a readable list when the page as it now stands has any fault. */
    void look(String language, String action) {
        if (online) {
            until("the page to rest after " + action, this::rests);
        }
        shown.accept(action);
        if (manner != Manner.NEVER) {
            check(language, action);
        }
    }

    private void check(String language, String action) {
        PageSeen now = stillFresh(atRest(), action);
        if (!now.path().equals(last.path()) && !now.fresh() && now.onBody()) {
            until(
                    "focus to move into the new page after " + action,
                    () -> !PageSeen.in(browser).onBody());
        }
        List<String> faults = new ArrayList<>(now.faultsAfter(last, language));
        scripts(true);
        if (withoutScripts) {
            Script.run(browser, "without-scripts.js");
        }
        Axe.faults(browser, now, !test.isEmpty()).forEach(fault -> faults.add(String.valueOf(fault)));
        scripts(!withoutScripts);
        if (!test.isEmpty() && !withoutScripts) {
            faults.addAll(CloseLook.faults(browser, now, test, List.copyOf(faults)));
        }
        last = now;
        if (manner == Manner.AT_ONCE && !faults.isEmpty()) {
            throw new AssertionError(faults.stream()
                    .collect(Collectors.joining("\n- ", "After " + action + " on " + now.path() + ":\n- ", "")));
        }
        faults.forEach(fault -> note(fault, action, now));
    }

    /** A page that leads on while it loads changes its address after it was first seen; nobody has pressed anything. */
    private PageSeen stillFresh(PageSeen now, String action) {
        boolean onlyReading = READING.stream().anyMatch(action::startsWith);
        return onlyReading && last.fresh() && now.headings().equals(last.headings()) ? now.asFresh() : now;
    }

    /** A press may have been answered before the next page begins to come: then it is looked at anew. */
    private PageSeen atRest() {
        AtomicReference<PageSeen> seen = new AtomicReference<>(PageSeen.NOT_FRESH);
        until("the page to stay", () -> {
            boolean restedBefore = rests();
            boolean freshBefore = seen.get().fresh();
            PageSeen now = PageSeen.in(browser);
            seen.set(freshBefore ? now.asFresh() : now);
            // what rests before and after may still have come in between
            return !online || restedBefore && !now.headings().isEmpty() && rests();
        });
        return seen.get();
    }

    private boolean rests() {
        return Boolean.TRUE.equals(Script.run(browser, "settled.js"));
    }

    private void note(String fault, String action, PageSeen page) {
        if (seen.add(fault)) {
            noted.add(page.path() + " after " + action + ": " + fault);
        }
    }

    /** What to do about a fault of the page. */
    enum Manner {
        AT_ONCE,
        /** The journey goes on, so that one run finds all there is. */
        AT_THE_END,
        /** For pictures and counting, which check nothing. */
        NEVER
    }

    Watch telling(Manner when) {
        manner = when;
        return this;
    }

    /** The pages stand in the register of the site's pages, and are met on the way of this test. */
    Watch registered(String way) {
        test = way;
        return this;
    }

    /** Told of every action when the page rests after it. */
    Watch showing(Consumer<String> to) {
        shown = to;
        return this;
    }

    /** Faults that have been kept for the end. */
    Set<String> noted() {
        return noted;
    }

    /** The page's own scripts do not run; only the look at it may use some. */
    Watch withoutScripts() {
        withoutScripts = true;
        return this;
    }

    private void scripts(boolean run) {
        if (withoutScripts) {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        }
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
                    // a page that is just being put in another's place may answer with any of them
                    .ignoring(WebDriverException.class)
                    .until(page -> met.getAsBoolean());
        } catch (TimeoutException tooLong) {
            throw new AssertionError(
                    "Waited for " + what + " on " + browser.getCurrentUrl() + " (" + browser.getTitle() + ")");
        }
    }
}
