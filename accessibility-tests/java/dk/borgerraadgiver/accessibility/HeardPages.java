package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a screen reader is given on each page in each of its states, kept as text under {@code heard/pages} and compared
 * where the journey named in the file meets it. {@code -Daccessibility.heard=write} writes them anew, and new ones in
 * Danish and wide where a journey is so, to be read before they are committed.
 */
final class HeardPages {
    static final HeardPages OF_THIS_RUN = new HeardPages();

    private static final boolean WRITE = "write".equals(System.getProperty("accessibility.heard"));
    private static final Path KEPT = Path.of("accessibility-tests", "resources", "accessibility", "heard", "pages");
    private static final Path NOW = Path.of("target", "accessibility", "heard", "pages");

    private static final int NOBODY_YET = 9;
    private static final int LOOKS = 20;
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Map<String, Integer> met = new ConcurrentHashMap<>();

    private HeardPages() {}

    /** The first line that is not as it was kept, in words; empty when all are, or when another journey keeps it. */
    Optional<String> fault(ChromeDriver browser, Ledger.Seen seen, String test) {
        if (!Exchanged.nothing()) {
            return Optional.empty();
        }
        String where = "%s, %s, %d px".formatted(test, seen.language(), seen.width());
        int rank = (seen.language().equals("da") ? 0 : 1) + (seen.width() > 320 ? 0 : 2);
        List<String> kept = read(KEPT.resolve(file(seen)));
        boolean keeps = !kept.isEmpty() && kept.getFirst().equals(where) && !met.containsKey(file(seen));
        boolean isNew = WRITE
                && (kept.isEmpty() || met.containsKey(file(seen)))
                && rank < met.getOrDefault(file(seen), NOBODY_YET);
        if (!keeps && !isNew) {
            return Optional.empty();
        }
        met.put(file(seen), keeps ? 0 : rank);
        List<String> now = heard(browser, seen, where);
        // what the server has yet to tell, such as that something was saved, may come a moment later
        for (int look = 0; look < LOOKS && !WRITE && differing(kept, now).isPresent(); look++) {
            LockSupport.parkNanos(MOMENT.toNanos());
            now = heard(browser, seen, where);
        }
        write(NOW.resolve(file(seen)), now);
        if (WRITE) {
            write(KEPT.resolve(file(seen)), now);
            return Optional.empty();
        }
        return differing(kept, now)
                .map(line -> "a screen reader is told otherwise than in " + file(seen) + ": " + line);
    }

    /** The files with which a page has been compared in this run. */
    Set<String> met() {
        return new TreeSet<>(met.keySet());
    }

    /** The pages and states whose text nobody keeps, or whose journey has not met them. */
    static Set<String> unheard(Map<String, Set<String>> wanted, Set<String> met) {
        Set<String> files = wanted.entrySet().stream()
                .flatMap(page -> page.getValue().stream().map(state -> new Ledger.Seen(page.getKey(), state, "", 0)))
                .map(HeardPages::file)
                .collect(Collectors.toCollection(TreeSet::new));
        files.addAll(kept());
        files.removeAll(met);
        return files;
    }

    private static List<String> heard(ChromeDriver browser, Ledger.Seen seen, String where) {
        return Stream.concat(Stream.of(where), lines(browser, seen.route())).toList();
    }

    private static Stream<String> lines(ChromeDriver browser, String route) {
        boolean desk = route.startsWith("/sagsbehandling");
        return Shortened.page(Heard.on(browser, true), desk && !route.contains("{")).stream()
                .map(Masked::text)
                .map(line -> line.replaceAll("\\d+ (procent|per cent)", "‹tal› $1"))
                .map(line -> line.replaceAll("(.{2,40}?)\\1{99,}", "$1 […]"))
                .map(line -> desk ? withoutCounts(line) : line);
    }

    private static String withoutCounts(String line) {
        return line.replaceAll(": \\d+(\\b(?!\\.)|(?=\\. Rækkefølge))", ": ‹tal›")
                .replaceAll("^( *)\\d+$", "$1‹tal›")
                .replaceAll("\\b\\d+ dage?\\b|Siden i dag", "‹så længe›")
                .replaceAll("\\b\\d+ (sager|cases|mæglinger|linjer|breve)\\b", "‹tal› $1");
    }

    private static Optional<String> differing(List<String> kept, List<String> now) {
        for (int i = 0; i < Math.max(kept.size(), now.size()); i++) {
            String before = i < kept.size() ? kept.get(i) : "(nothing)";
            String after = i < now.size() ? now.get(i) : "(nothing)";
            if (!before.equals(after)) {
                return Optional.of("line %d was '%s', is '%s'".formatted(i + 1, before.strip(), after.strip()));
            }
        }
        return Optional.empty();
    }

    private static String file(Ledger.Seen seen) {
        String route = seen.route().equals("/") ? "forside" : seen.route().substring(1);
        return (route.replace("/", "_") + "-" + seen.state()).replaceAll("[^a-z0-9_-]", "") + ".txt";
    }

    private static Set<String> kept() {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        } catch (IOException none) {
            return Set.of();
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
