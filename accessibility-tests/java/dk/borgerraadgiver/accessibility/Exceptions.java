package dk.borgerraadgiver.accessibility;

import java.time.LocalDate;
import java.util.List;

/** Faults that are let pass, each with its reason and its last day: {@code exceptions.txt}. */
record Exceptions(List<Let> all) {
    record Let(LocalDate until, String words, String danish, String english) {}

    static Exceptions read() {
        return new Exceptions(Script.text("/accessibility/exceptions.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 4))
                .map(parts -> new Let(LocalDate.parse(parts[0]), parts[1].replace("\\n", "\n"), parts[2], parts[3]))
                .toList());
    }

    boolean lets(String fault) {
        LocalDate today = LocalDate.now();
        return all.stream().anyMatch(let -> !today.isAfter(let.until()) && fault.contains(let.words()));
    }
}
