package dk.borgerraadgiver.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many said what. A count under five is not shown, and neither is one more where it could be worked out from the
 * others (R33).
 *
 * @param all how many there are; nothing, when they are under five
 * @param shown the counts that can be shown
 */
public record Counts<K>(Optional<Integer> all, Map<K, Integer> shown) {
    public static final int FEWEST = 5;

    public Counts {
        shown = Map.copyOf(shown);
    }

    static <K extends Enum<K>> Counts<K> of(List<K> options, Stream<K> said) {
        Map<K, Integer> counted = new LinkedHashMap<>();
        options.forEach(option -> counted.put(option, 0));
        said.forEach(option -> counted.merge(option, 1, Integer::sum));
        int all = sum(counted.values().stream());
        if (all < FEWEST) {
            return new Counts<>(Optional.empty(), Map.of());
        }
        List<Map.Entry<K, Integer>> smallest = new ArrayList<>(counted.entrySet());
        smallest.sort(Map.Entry.comparingByValue());
        int hidden = 0;
        while (hidden < smallest.size() && mustHide(smallest, hidden)) {
            hidden++;
        }
        Map<K, Integer> shown = new LinkedHashMap<>();
        smallest.subList(hidden, smallest.size()).forEach(one -> shown.put(one.getKey(), one.getValue()));
        return new Counts<>(Optional.of(all), shown);
    }

    private static <K> boolean mustHide(List<Map.Entry<K, Integer>> smallest, int hidden) {
        int together = sum(smallest.subList(0, hidden).stream().map(Map.Entry::getValue));
        return smallest.get(hidden).getValue() < FEWEST || hidden == 1 || (hidden > 1 && together < FEWEST);
    }

    private static int sum(Stream<Integer> counts) {
        return counts.mapToInt(Integer::intValue).sum();
    }
}
