package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of the profile stand in one class, so that the next version of it is one class too. */
class OneProfileClassTest {
    @Test
    void noOtherClassNamesAnythingOfTheProfile() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dk/borgerraadgiver/identity"))) {
            assertThat(sources.filter(OneProfileClassTest::namesTheProfile))
                    .extracting(source -> source.getFileName().toString())
                    .containsExactly("Oio.java");
        }
    }

    private static boolean namesTheProfile(Path source) {
        try {
            return Files.isRegularFile(source)
                    && Files.readString(source).matches("(?s).*data(\\\\)?\\.gov(\\\\)?\\.dk/.*");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
