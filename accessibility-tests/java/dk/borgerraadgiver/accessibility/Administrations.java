package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** What the municipality's administrations are called, from the same file as the site. */
final class Administrations {
    private Administrations() {}

    static String named(String code, String language) {
        try (InputStream file = Objects.requireNonNull(
                Administrations.class.getResourceAsStream("/directory/koebenhavn.yml"), "the directory")) {
            Map<String, List<Map<String, Object>>> directory = new Yaml().load(file);
            return directory.get("administrations").stream()
                    .filter(one -> code.equals(one.get("code")))
                    .map(one -> ((Map<?, ?>) one.get("name")).get(language).toString())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
