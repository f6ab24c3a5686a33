package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The figures of a whole green run for the accessibility statement. They go into the very jar that the journeys of this
 * build looked at: nobody can write them by hand, and they are never those of another build.
 */
final class Figures {
    private static final Path TREE = Path.of("target", "accessibility", "jar");
    private static final Path PLACE = Path.of("BOOT-INF", "classes", "accessibility", "figures.properties");
    private static final Path JAR = Path.of(System.getProperty("site.jar", "target/borgerraadgiver.jar"));

    private Figures() {}

    /** @return whether there is a jar to have them: a site that somebody else runs has no figures */
    static boolean intoTheJar(Ledger ledger) throws IOException {
        if (!System.getProperty("site.url", "").isBlank() || !Files.exists(JAR)) {
            return false;
        }
        write(ledger);
        int result = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--update",
                        "--file",
                        JAR.toString(),
                        "-C",
                        TREE.toString(),
                        PLACE.toString());
        if (result != 0) {
            throw new IllegalStateException("The figures could not be put into " + JAR);
        }
        System.out.println("The figures of this run stand in " + JAR);
        return true;
    }

    private static void write(Ledger ledger) throws IOException {
        long pages = ledger.pages().keySet().stream()
                .map(Ledger.Seen::route)
                .distinct()
                .count();
        List<String> lines = new ArrayList<>(List.of(
                "day=" + LocalDate.now(),
                "pages=" + pages,
                "views=" + ledger.pages().size(),
                "looks=" + ledger.looks(),
                "close-looks=" + ledger.closely().size(),
                "rules=" + ledger.rules()));
        List<Exceptions.Let> exempt = Exceptions.read().all();
        lines.add("exempt=" + exempt.size());
        for (int i = 0; i < exempt.size(); i++) {
            lines.add("exempt." + i + ".until=" + exempt.get(i).until());
            lines.add("exempt." + i + ".da=" + exempt.get(i).danish());
            lines.add("exempt." + i + ".en=" + exempt.get(i).english());
        }
        Files.createDirectories(TREE.resolve(PLACE).getParent());
        Files.write(TREE.resolve(PLACE), lines, StandardCharsets.UTF_8);
    }
}
