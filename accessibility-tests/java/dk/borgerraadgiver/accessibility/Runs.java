package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The runs of one build, each over all journeys: one alone, or four with languages, widths and hands exchanged. */
final class Runs {
    private static final Path PLACE = Path.of("target", "accessibility", "runs");

    private Runs() {}

    /** Keeps this run beside those before it; one with nothing exchanged is the first and puts older ones away. */
    static Ledger with(Ledger run) throws IOException {
        Files.createDirectories(PLACE);
        if (Exchanged.nothing()) {
            for (Path old : kept()) {
                Files.delete(old);
            }
        }
        List<String> lines = new ArrayList<>(List.of("looks\t" + run.looks(), "rules\t" + run.rules()));
        run.closely().forEach(look -> lines.add("closely\t" + look));
        run.pages().forEach((seen, faults) -> {
            List<String> columns = new ArrayList<>(
                    List.of("page", seen.route(), seen.state(), seen.language(), String.valueOf(seen.width())));
            faults.forEach(fault -> columns.add(fault.replaceAll("\\s+", " ")));
            lines.add(String.join("\t", columns));
        });
        Files.write(PLACE.resolve(Exchanged.name() + ".txt"), lines);
        return all();
    }

    private static Ledger all() throws IOException {
        Ledger all = new Ledger();
        for (Path run : kept()) {
            for (String line : Files.readAllLines(run)) {
                List<String> columns = Arrays.asList(line.split("\t"));
                switch (columns.getFirst()) {
                    case "looks" -> all.looked(Integer.parseInt(columns.get(1)), 0);
                    case "rules" -> all.looked(0, Integer.parseInt(columns.get(1)));
                    case "closely" -> all.takesCloseLook(columns.get(1));
                    default -> all.found(seen(columns), columns.subList(5, columns.size()));
                }
            }
        }
        return all;
    }

    private static Ledger.Seen seen(List<String> columns) {
        return new Ledger.Seen(columns.get(1), columns.get(2), columns.get(3), Integer.parseInt(columns.get(4)));
    }

    private static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(PLACE)) {
            return files.sorted().toList();
        }
    }
}
