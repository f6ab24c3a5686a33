package dk.borgerraadgiver.accessibility;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every page of the site with the states in which it must have been looked at: {@code pages.txt}. */
final class PageRegister {
    /** Stands where a route has no page of its own: it leads on, or is a file. */
    private static final String NO_PAGE = "-";

    private final Map<String, Set<String>> states = new LinkedHashMap<>();

    private PageRegister() {}

    static PageRegister read() {
        PageRegister register = new PageRegister();
        Script.text("/accessibility/pages.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .forEach(line -> register.states.put(
                        line[0], new TreeSet<>(Arrays.asList(line).subList(1, line.length))));
        return register;
    }

    Set<String> routes() {
        return Set.copyOf(states.keySet());
    }

    /** The states that have to be seen, for each route that is a page. */
    Map<String, Set<String>> wanted() {
        return states.entrySet().stream()
                .filter(line -> !line.getValue().contains(NO_PAGE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** Routes without fields first: {@code /foer-du-klager/resultat} is no question. */
    Optional<String> routeOf(String path) {
        return states.keySet().stream()
                .sorted((a, b) -> Long.compare(fields(a), fields(b)))
                .filter(route -> path.matches(pattern(route)))
                .findFirst();
    }

    private static long fields(String route) {
        return route.chars().filter(letter -> letter == '{').count();
    }

    private static String pattern(String route) {
        List<String> parts = Arrays.asList(route.split("\\{[^}]*}", -1));
        return parts.stream().map(Pattern::quote).collect(Collectors.joining("[^/]+"));
    }
}
