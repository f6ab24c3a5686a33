package dk.borgerraadgiver.accessibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.chrome.ChromeDriver;

/** 7:1 for every text (WCAG 1.4.6), also under the pointer, in focus and while it is pressed: one of each kind. */
final class Contrast {
    private static final List<List<String>> POSES =
            List.of(List.of(), List.of("hover"), List.of("focus", "focus-visible"), List.of("hover", "active"));

    /** What can look otherwise when somebody is about to use it. */
    private static final String ACTING = "a, button, summary, label, input, select, textarea, tr";

    private Contrast() {}

    /** What is too faint, or where nobody can tell, in words; empty when nothing is. */
    static Set<String> faults(ChromeDriver browser) {
        Axe.comeInto(browser);
        List<?> places = Script.run(browser, "acting.js", ACTING) instanceof List<?> found ? found : List.of();
        List<Object> acting = acting(browser, places);
        Set<String> faults = new LinkedHashSet<>();
        for (List<String> pose : POSES) {
            hold(browser, acting, pose);
            List<?> looked = pose.isEmpty() ? List.of() : places;
            if ((pose.isEmpty() || !places.isEmpty())
                    && Script.runUntilDone(browser, "contrast.js", pose.contains("focus"), ACTING, looked)
                            instanceof List<?> found) {
                String as = pose.isEmpty() ? "" : " (" + pose.getLast() + ")";
                found.forEach(fault -> faults.add(fault + as));
            }
        }
        // lets go of them too
        browser.executeCdpCommand("CSS.disable", Map.of());
        browser.executeCdpCommand("DOM.disable", Map.of());
        return faults;
    }

    private static List<Object> acting(ChromeDriver browser, List<?> places) {
        browser.executeCdpCommand("DOM.enable", Map.of());
        browser.executeCdpCommand("CSS.enable", Map.of());
        Object root =
                browser.executeCdpCommand("DOM.getDocument", Map.of("depth", 0)).get("root") instanceof Map<?, ?> node
                        ? node.get("nodeId")
                        : 0;
        Object found = browser.executeCdpCommand("DOM.querySelectorAll", Map.of("nodeId", root, "selector", ACTING))
                .get("nodeIds");
        List<?> all = found instanceof List<?> list ? list : List.of();
        return places.stream()
                .map(place -> (Object) all.get(((Number) place).intValue()))
                .toList();
    }

    private static void hold(ChromeDriver browser, List<Object> nodes, List<String> pose) {
        if (!pose.isEmpty()) {
            nodes.forEach(node -> browser.executeCdpCommand(
                    "CSS.forcePseudoState", Map.of("nodeId", node, "forcedPseudoClasses", pose)));
        }
    }
}
