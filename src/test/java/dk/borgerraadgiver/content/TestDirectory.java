package dk.borgerraadgiver.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The directory that comes with the site, for tests of other rooms. */
public final class TestDirectory {
    private TestDirectory() {}

    public static Directory read() {
        try (InputStream file = new ClassPathResource("directory/koebenhavn.yml").getInputStream()) {
            return DirectoryFile.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
