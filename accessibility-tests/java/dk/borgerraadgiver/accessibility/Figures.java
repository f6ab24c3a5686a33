package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.spi.ToolProvider;

/**
 * The figures of a whole run for the accessibility statement. They name the jar that was looked at, and go into that very
 * jar only, when all tests have gone well: nobody can write them by hand, and they are never those of another build.
 */
public final class Figures {
    private static final Path TREE = Path.of("target", "accessibility", "jar");
    private static final Path PLACE = Path.of("BOOT-INF", "classes", "accessibility", "figures.properties");
    private static final Path JAR = Path.of(System.getProperty("site.jar", "target/borgerraadgiver.jar"));

    private static final Path SUMMARY = Path.of("target", "failsafe-reports", "failsafe-summary.xml");

    private Figures() {}

    /** The last step of {@code verify}. */
    public static void main(String[] arguments) throws IOException {
        if (!Files.exists(TREE.resolve(PLACE)) || !isOfThisJar() || !allWentWell()) {
            System.out.println("No figures of a whole green run over this jar: its accessibility statement says so");
            return;
        }
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
    }

    private static boolean allWentWell() throws IOException {
        return Files.exists(SUMMARY)
                && Files.readString(SUMMARY).replaceAll("\\s", "").contains("<errors>0</errors><failures>0</failures>");
    }

    private static boolean isOfThisJar() throws IOException {
        Properties figures = new Properties();
        try (var file = Files.newBufferedReader(TREE.resolve(PLACE))) {
            figures.load(file);
        }
        return Files.exists(JAR) && digest().equals(figures.getProperty("jar"));
    }

    /** Of a run over a jar; a site that somebody else runs has no figures. */
    static void write(Ledger ledger) throws IOException {
        if (!System.getProperty("site.url", "").isBlank() || !Files.exists(JAR)) {
            return;
        }
        long pages = ledger.pages().keySet().stream()
                .map(Ledger.Seen::route)
                .distinct()
                .count();
        List<String> lines = new ArrayList<>(List.of(
                "jar=" + digest(),
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

    private static String digest() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(JAR)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
