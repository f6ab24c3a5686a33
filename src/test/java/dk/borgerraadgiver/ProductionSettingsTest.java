package dk.borgerraadgiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProductionSettingsTest {
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Test
    void withoutAProfileTheStartStopsWithASentenceForEachThingThatIsMissing() {
        MissingSettings refused = catchThrowableOfType(
                MissingSettings.class, () -> new SpringApplication(Borgerraadgiver.class).run("--server.port=0"));

        assertThat(refused.sentences())
                .anyMatch(sentence -> sentence.startsWith("spring.datasource.url is missing"))
                .anyMatch(sentence -> sentence.startsWith("borgerraadgiver.public-url is missing"))
                .anyMatch(sentence -> sentence.startsWith("borgerraadgiver.login.mitid.idp-metadata is missing"))
                .anyMatch(sentence -> sentence.startsWith("borgerraadgiver.login.medarbejder.idp-metadata is missing"))
                .anyMatch(sentence -> sentence.startsWith("borgerraadgiver.login.mitid.keys[0].file is missing"))
                .anyMatch(sentence -> sentence.startsWith("borgerraadgiver.civil-number.encryption-key is missing"))
                .allMatch(sentence -> sentence.endsWith("."));
        assertThat(new MissingSettingsReport().analyze(refused).getDescription())
                .contains("public-url is missing");
    }

    @Test
    void nothingIsMissingWhenAllIsSet(@TempDir Path directory) throws Exception {
        assertThat(ProductionSettings.missing(environment(complete(directory)))).isEmpty();
    }

    @Test
    void anAddressWithoutEncryptionIsRefused(@TempDir Path directory) throws Exception {
        Map<String, Object> settings = complete(directory);
        settings.put("borgerraadgiver.public-url", "http://borgerraadgiver.example.dk");
        settings.put("borgerraadgiver.login.mitid.idp-metadata", "http://provider.example.dk");

        assertThat(ProductionSettings.missing(environment(settings)))
                .hasSize(2)
                .allMatch(sentence -> sentence.contains("https://"));
    }

    @Test
    void aKeyThatIsTooShortIsRefused(@TempDir Path directory) throws Exception {
        Map<String, Object> settings = complete(directory);
        settings.put("borgerraadgiver.civil-number.lookup-key", "c2hvcnQ=");

        assertThat(ProductionSettings.missing(environment(settings)))
                .containsExactly("borgerraadgiver.civil-number.lookup-key is not 32 bytes in Base64.");
    }

    private static Map<String, Object> complete(Path directory) throws Exception {
        String file = Files.createFile(directory.resolve("key.p12")).toString();
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", "jdbc:postgresql://localhost/borgerraadgiver");
        settings.put("borgerraadgiver.public-url", "https://borgerraadgiver.example.dk");
        settings.put("borgerraadgiver.phone", "33 66 00 00");
        settings.put("borgerraadgiver.civil-number.encryption-key", KEY);
        settings.put("borgerraadgiver.civil-number.lookup-key", KEY);
        settings.put("borgerraadgiver.login.medarbejder.company-number", "90000001");
        for (String way : new String[] {"mitid", "medarbejder"}) {
            settings.put("borgerraadgiver.login." + way + ".idp-metadata", "https://provider.example.dk/metadata");
            settings.put("borgerraadgiver.login." + way + ".entity-id", "https://saml.borgerraadgiver.example.dk");
            settings.put("borgerraadgiver.login." + way + ".keys[0].file", file);
            settings.put("borgerraadgiver.login." + way + ".keys[0].password", "secret");
        }
        return settings;
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }
}
