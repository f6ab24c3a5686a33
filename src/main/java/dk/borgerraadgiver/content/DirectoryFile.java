package dk.borgerraadgiver.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the directory at start, so that a mistake in the file stops the start and not a person. */
@Configuration(proxyBeanMethods = false)
class DirectoryFile {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    @Bean
    Directory directory(DirectorySettings settings) {
        try (InputStream file = settings.directory().getInputStream()) {
            return withPhone(read(file), settings.phone());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Directory read(InputStream file) {
        Object plain = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        return STRICT.convertValue(plain, Directory.class);
    }

    private static Directory withPhone(Directory directory, String phone) {
        Authority from = directory.authority();
        Authority authority = new Authority(
                from.name(),
                from.municipality(),
                from.place(),
                from.address(),
                from.email(),
                Optional.of(phone),
                from.phoneHours(),
                from.visits(),
                from.digitalPost(),
                from.rulesUrl(),
                from.comeBackAfterDays(),
                from.facts(),
                from.factsFrom());
        return new Directory(
                authority,
                directory.administrations(),
                directory.bodies(),
                directory.companionSchemes(),
                directory.privacy(),
                directory.accessibility());
    }
}
