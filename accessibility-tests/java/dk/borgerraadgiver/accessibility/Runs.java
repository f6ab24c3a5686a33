package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runs of one build: two halves of the journeys at once, each in a process of its own, and four times both where
 * languages, widths and hands are exchanged. What they saw is put together when all have come home.
 */
final class Runs {
    static final List<String> HALVES = List.of("a-n", "o-z");

    private static final Path PLACE = Path.of(
            "target",
            "accessibility",
            "runs",
            System.getProperty(
                    "accessibility.run", "alone-" + ProcessHandle.current().pid()));

    private Runs() {}

    /** Keeps what this half of a run has seen. */
    static void keep(String half) {
        Ledger run = Ledger.OF_THIS_RUN;
        List<String> lines = new ArrayList<>(List.of("looks\t" + Axe.looks(), "rules\t" + Axe.rules()));
        run.closely().forEach(look -> lines.add("closely\t" + look));
        HeardPages.OF_THIS_RUN.met().forEach(file -> lines.add("heard\t" + file));
        run.pages().forEach((seen, faults) -> {
            List<String> columns = new ArrayList<>(
                    List.of("page", seen.route(), seen.state(), seen.language(), String.valueOf(seen.width())));
            faults.forEach(fault -> columns.add(fault.replaceAll("\\s+", " ")));
            lines.add(String.join("\t", columns));
        });
        try {
            Files.createDirectories(PLACE);
            Files.write(file(Exchanged.name(), half), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return whether no process of this build has claimed it before */
    static boolean claims(String closeLook) {
        Path claim = PLACE.resolve("closely").resolve(closeLook.replaceAll("[^a-zA-Z0-9-]+", "_"));
        try {
            Files.createDirectories(claim.getParent());
            Files.createFile(claim);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return whether all journeys have been gone as they were written */
    static boolean whole() {
        return HALVES.stream().allMatch(half -> Files.exists(file(Exchanged.NOTHING, half)));
    }

    /** @return whether they have also been gone in every language and width */
    static boolean exchanged() {
        return HALVES.stream().allMatch(half -> Files.exists(file(Exchanged.ALL, half)));
    }

    private static Path file(String run, String half) {
        return PLACE.resolve(run + "-" + half + ".txt");
    }

    static Ledger all() throws IOException {
        Ledger all = new Ledger();
        for (Path run : kept()) {
            for (String line : Files.readAllLines(run)) {
                List<String> columns = Arrays.asList(line.split("\t"));
                switch (columns.getFirst()) {
                    case "looks" -> all.looked(Integer.parseInt(columns.get(1)), 0);
                    case "rules" -> all.looked(0, Integer.parseInt(columns.get(1)));
                    case "closely" -> all.lookedCloselyAt(columns.get(1));
                    case "heard" -> all.heard(columns.get(1));
                    default -> all.found(seen(columns), columns.subList(5, columns.size()));
                }
            }
        }
        return all;
    }

    /** @return a picture of the page on which each failed journey of this build ended */
    static List<Path> failed() throws IOException {
        if (Files.notExists(Visitors.PICTURES)) {
            return List.of();
        }
        FileTime begun = Files.readAttributes(PLACE, BasicFileAttributes.class).creationTime();
        try (Stream<Path> files = Files.list(Visitors.PICTURES)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .filter(file -> file.toFile().lastModified() >= begun.toMillis())
                    .sorted()
                    .toList();
        }
    }

    private static Ledger.Seen seen(List<String> columns) {
        return new Ledger.Seen(columns.get(1), columns.get(2), columns.get(3), Integer.parseInt(columns.get(4)));
    }

    private static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(PLACE)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
