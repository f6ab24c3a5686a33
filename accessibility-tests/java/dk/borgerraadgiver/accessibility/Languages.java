package dk.borgerraadgiver.accessibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;

/** In which language each part of a page stands: the nearest {@code lang} around it (WCAG 3.1.2). */
final class Languages {
    private final Map<Object, String> foreign = new HashMap<>();

    private Languages() {}

    static Languages on(ChromeDriver browser) {
        Object root = browser.executeCdpCommand("DOM.getDocument", Map.of("depth", -1))
                .get("root");
        Languages languages = new Languages();
        if (root instanceof Map<?, ?> document) {
            languages.walk(document, "", "");
        }
        return languages;
    }

    /** @return the code of the language, or empty where it is the page's own */
    String of(@Nullable Object node) {
        return foreign.getOrDefault(node, "");
    }

    private void walk(Map<?, ?> node, String ofPage, String around) {
        String here = lang(node, around);
        String page = ofPage.isEmpty() ? here : ofPage;
        if (!here.equals(page)) {
            foreign.put(node.get("backendNodeId"), here);
        }
        if (node.get("children") instanceof List<?> children) {
            for (Object child : children) {
                if (child instanceof Map<?, ?> map) {
                    walk(map, page, here);
                }
            }
        }
    }

    /** Attributes come as a list of names and values by turns. */
    private static String lang(Map<?, ?> node, String around) {
        if (node.get("attributes") instanceof List<?> attributes) {
            for (int i = 0; i + 1 < attributes.size(); i += 2) {
                if ("lang".equals(attributes.get(i))) {
                    return String.valueOf(attributes.get(i + 1));
                }
            }
        }
        return around;
    }
}
