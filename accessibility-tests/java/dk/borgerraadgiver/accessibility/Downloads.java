package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The folder in which a browser lays what is fetched. */
record Downloads(Path folder) {
    Path next(Runnable action) {
        Set<Path> before = new HashSet<>(whole());
        action.run();
        Awaitility.await("a download")
                .atMost(Duration.ofSeconds(20))
                .until(() -> !added(before).isEmpty());
        return added(before).getFirst();
    }

    private List<Path> added(Set<Path> before) {
        return whole().stream().filter(file -> !before.contains(file)).toList();
    }

    private List<Path> whole() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".crdownload"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
