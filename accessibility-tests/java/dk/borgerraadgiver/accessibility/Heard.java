package dk.borgerraadgiver.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a screen reader is given: the browser's own accessibility tree, in reading order and in Danish words, as a person
 * would hear it read out. Names, roles, states and descriptions come from the browser and are not worked out here.
 */
final class Heard {
    private static final Set<String> PASSED_OVER =
            Set.of("InlineTextBox", "LineBreak", "LabelText", "Legend", "ListMarker", "LayoutTable", "LayoutTableRow");
    private static final Set<String> SAID_BY_NAME = Set.of(
            "heading", "link", "button", "textbox", "searchbox", "radio", "checkbox", "combobox", "option", "image");
    /** Their labels are said with them, and not once more. */
    private static final Set<String> LABELLED = Set.of("textbox", "searchbox", "radio", "checkbox", "combobox");

    private static final Set<String> NAMED_BY_WHAT_STANDS_IN_THEM =
            Set.of("table", "cell", "gridcell", "columnheader", "rowheader", "DisclosureTriangle", "status", "alert");

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("banner", "område: sidehoved"),
            Map.entry("navigation", "område: navigation"),
            Map.entry("main", "område: hovedindhold"),
            Map.entry("contentinfo", "område: sidefod"),
            Map.entry("region", "område"),
            Map.entry("form", "område: formular"),
            Map.entry("search", "område: søgning"),
            Map.entry("link", "link"),
            Map.entry("button", "knap"),
            Map.entry("textbox", "felt"),
            Map.entry("searchbox", "søgefelt"),
            Map.entry("radio", "valgknap"),
            Map.entry("checkbox", "afkrydsningsfelt"),
            Map.entry("combobox", "valgliste"),
            Map.entry("option", "valgmulighed"),
            Map.entry("group", "gruppe"),
            Map.entry("radiogroup", "gruppe"),
            Map.entry("image", "billede"),
            Map.entry("status", "besked"),
            Map.entry("alert", "vigtig besked"),
            Map.entry("dialog", "vindue"),
            Map.entry("table", "tabel"),
            Map.entry("row", "række"),
            Map.entry("cell", "celle"),
            Map.entry("columnheader", "kolonne"),
            Map.entry("rowheader", "rækkenavn"),
            Map.entry("progressbar", "fremgang"),
            Map.entry("DisclosureTriangle", "kan foldes ud"),
            Map.entry("blockquote", "citat"));

    private final Map<String, Map<?, ?>> nodes = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Languages languages;
    private final List<String> lines = new ArrayList<>();

    private Heard(List<?> tree, Languages languages, boolean onlyMain) {
        this.languages = languages;
        tree.forEach(node -> {
            if (node instanceof Map<?, ?> map) {
                nodes.put(String.valueOf(map.get("nodeId")), map);
            }
        });
        nodes.values().stream()
                .filter(node -> LABELLED.contains(role(node)))
                .forEach(node -> labels.add(value(node, "name")));
        if (tree.getFirst() instanceof Map<?, ?> root) {
            read(root, "", 0, !onlyMain);
        }
    }

    /** @param onlyMain leaves out what stands around each page alike */
    static List<String> on(ChromeDriver browser, boolean onlyMain) {
        Object tree = browser.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        return tree instanceof List<?> list && !list.isEmpty()
                ? new Heard(list, Languages.on(browser), onlyMain).lines
                : List.of();
    }

    /** @param around the name of what it stands in, which is said already */
    private void read(Map<?, ?> node, String around, int depth, boolean inside) {
        String role = role(node);
        boolean said = inside || role.equals("main") || role.equals("dialog");
        int deeper = depth;
        if (said && !Boolean.TRUE.equals(node.get("ignored")) && say(node, role, around, depth)) {
            deeper++;
        }
        if (!(said && SAID_BY_NAME.contains(role) && !role.equals("combobox"))) {
            for (Map<?, ?> child : children(node)) {
                read(child, NAMED_BY_WHAT_STANDS_IN_THEM.contains(role) ? value(node, "name") : around, deeper, said);
            }
        }
    }

    /** @return whether what is inside it is read as inside it */
    private boolean say(Map<?, ?> node, String role, String around, int depth) {
        String name = value(node, "name");
        switch (role) {
            case "StaticText" ->
                add(depth, labels.contains(name) || name.equals("•") || name.equals(around) ? "" : in(node, name));
            case "heading" -> add(depth, "overskrift " + property(node, "level") + ": " + in(node, name));
            case "list" -> {
                long items = children(node).stream()
                        .filter(child -> role(child).equals("listitem"))
                        .count();
                add(depth, "liste med " + items);
                return true;
            }
            default -> {
                String word = ROLES.get(role);
                if (word == null || role.equals("status") && name.isEmpty()) {
                    return false;
                }
                add(
                        depth,
                        (name.isEmpty() ? word : word + ": " + in(node, name))
                                + states(node, role)
                                + description(node));
                return true;
            }
        }
        return false;
    }

    /** Said in the voice of its own language, where that is not the page's (WCAG 3.1.2). */
    private String in(Map<?, ?> node, String words) {
        String voice = switch (languages.of(node.get("backendDOMNodeId"))) {
            case "" -> "";
            case "en" -> "[engelsk] ";
            case "da" -> "[dansk] ";
            default -> "[fremmed] ";
        };
        return words.isBlank() ? words : voice + words;
    }

    private static String states(Map<?, ?> node, String role) {
        List<String> states = new ArrayList<>();
        when(states, node, "checked", "true", "valgt");
        if (role.equals("radio") || role.equals("checkbox")) {
            when(states, node, "checked", "false", "ikke valgt");
        }
        when(states, node, "required", "true", "skal udfyldes");
        when(states, node, "invalid", "true", "forkert udfyldt");
        when(states, node, "expanded", "true", "foldet ud");
        when(states, node, "expanded", "false", "foldet sammen");
        when(states, node, "pressed", "true", "trykket ned");
        when(states, node, "disabled", "true", "kan ikke bruges nu");
        when(states, node, "focused", "true", "her står du");
        String written = value(node, "value");
        if (!written.isEmpty() && !role.equals("radio") && !role.equals("checkbox")) {
            states.add("der står: " + written.replace("\n", " / "));
        }
        return states.isEmpty() ? "" : states.stream().collect(Collectors.joining(", ", ", ", ""));
    }

    private static void when(List<String> states, Map<?, ?> node, String property, String value, String word) {
        if (property(node, property).equals(value)) {
            states.add(word);
        }
    }

    private static String description(Map<?, ?> node) {
        String description = value(node, "description");
        return description.isEmpty() ? "" : " (" + description + ")";
    }

    private void add(int depth, String text) {
        if (!text.isBlank()) {
            lines.add("  ".repeat(depth) + text.strip().replaceAll("\\s+", " "));
        }
    }

    private List<Map<?, ?>> children(Map<?, ?> node) {
        List<Map<?, ?>> children = new ArrayList<>();
        if (node.get("childIds") instanceof List<?> ids) {
            for (Object id : ids) {
                Map<?, ?> child = nodes.get(String.valueOf(id));
                if (child != null && !PASSED_OVER.contains(role(child))) {
                    children.add(child);
                }
            }
        }
        return children;
    }

    private static String role(Map<?, ?> node) {
        return value(node, "role");
    }

    private static String property(Map<?, ?> node, String name) {
        if (node.get("properties") instanceof List<?> properties) {
            for (Object property : properties) {
                if (property instanceof Map<?, ?> map && name.equals(map.get("name"))) {
                    return value(map, "value");
                }
            }
        }
        return "";
    }

    private static String value(Map<?, ?> node, String name) {
        return node.get(name) instanceof Map<?, ?> typed && typed.get("value") != null
                ? String.valueOf(typed.get("value"))
                : "";
    }
}
