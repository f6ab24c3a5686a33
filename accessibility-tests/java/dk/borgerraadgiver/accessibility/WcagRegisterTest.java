package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of criteria is whole, and names only tests that there are. */
class WcagRegisterTest {
    private static final Path TABLE = Path.of("src/docs/accessibility/wcag-2.2.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d\\.\\d\\.\\d+) [^|]+ \\| (A{1,3}) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Journey)|WholeRegister)`");

    /** All of WCAG 2.2 at level A and AA. */
    private static final Set<String> WANTED = Set.of(
            "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4.1",
            "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2", "2.1.4",
            "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.1",
            "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6",
            "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3");

    /** Of AAA, those that matter to the people who come here. */
    private static final Set<String> CHOSEN = Set.of("1.4.6", "2.2.6", "2.5.5", "3.1.5", "3.3.5", "3.3.6");

    @Test
    void theChosenCriteriaOfAaaStandInTheTableOnce() throws IOException {
        assertThat(rows().filter(row -> row.group(2).equals("AAA")).map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(CHOSEN);
    }

    @Test
    void everyCriterionOfAAndAaStandsInTheTableOnce() throws IOException {
        List<String> named = rows().filter(row -> !row.group(2).equals("AAA"))
                .map(row -> row.group(1))
                .toList();
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(WANTED);
    }

    @Test
    void eachIsProvenByATestOrAScriptOrSaysThatItIsOpen() throws IOException {
        assertThat(rows().map(row -> row.group(3)))
                .allMatch(
                        proof -> TEST.matcher(proof).find() || proof.contains("script ") || proof.contains("**open**"));
    }

    @Test
    void theTestsItNamesAreThere() throws IOException {
        Set<String> there = Stream.of(Path.of("src/test/java"), Path.of("accessibility-tests/java"))
                .flatMap(WcagRegisterTest::files)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> named = TEST.matcher(Files.readString(TABLE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty().isSubsetOf(there);
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE)).results();
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> walked = Files.walk(root)) {
            return walked.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
