package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** axe-core with every rule of WCAG 2.2 AA and the best practices, none switched off; the same DOM only once. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> FOUND_CLEAN = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger LOOKS = new AtomicInteger();
    private static final AtomicInteger RULES_KNOWN = new AtomicInteger();

    private Axe() {}

    /**
     * What is wrong on this page, in words; empty when nothing is.
     *
     * @param counts whether it is a page of the site, whose looks the statement tells of
     */
    static List<?> faults(WebDriver browser, PageSeen page, boolean counts) {
        String known = page.path() + " " + page.print();
        if (FOUND_CLEAN.contains(known)) {
            return List.of();
        }
        List<?> faults = faultsOfThisLook(browser, counts);
        if (faults.isEmpty()) {
            FOUND_CLEAN.add(known);
        }
        return faults;
    }

    /** The same without asking whether this DOM has been seen before: it may look otherwise now. */
    static List<?> faultsOfThisLook(WebDriver browser, boolean counts) {
        JavascriptExecutor script = comeInto(browser);
        LOOKS.addAndGet(counts ? 1 : 0);
        RULES_KNOWN.updateAndGet(known -> known > 0 ? known : rules(script));
        return (List<?>) Script.runUntilDone(browser, "axe-run.js", RULES);
    }

    static JavascriptExecutor comeInto(WebDriver browser) {
        JavascriptExecutor script = (JavascriptExecutor) browser;
        if (!Boolean.TRUE.equals(script.executeScript("return !!window.axe"))) {
            script.executeScript(Script.text("/axe.min.js") + ";window.axe = axe");
        }
        return script;
    }

    /** Those asked for by tag, less those that axe holds back until it is sure of them; and the one for contrast of 7:1. */
    private static int rules(JavascriptExecutor script) {
        return script.executeScript(
                                "return axe.getRules(arguments[0])"
                                        + ".filter(rule => !rule.tags.some(tag => ['experimental', 'deprecated'].includes(tag))).length + 1",
                                RULES)
                        instanceof Number number
                ? number.intValue()
                : 0;
    }

    static int rules() {
        return RULES_KNOWN.get();
    }

    static int looks() {
        return LOOKS.get();
    }
}
