package dk.borgerraadgiver.demo.idp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the demo's keys at its first start and keeps them with its data; early, since the site reads them as it starts. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoKeys {
    static final String PASSWORD = "demo";

    @Bean
    static BeanFactoryPostProcessor keysAtFirstStart(ConfigurableEnvironment environment) {
        return factory -> {
            Path keys = directory(environment.getProperty("borgerraadgiver.demo.data", "data"));
            SelfSigned.keepIn(keys.resolve("site.p12"), "CN=borgerraadgiver demo", PASSWORD);
            SelfSigned.keepIn(keys.resolve("provider.p12"), "CN=demo identity provider", PASSWORD);
            Properties secrets = secrets(keys.resolve("civil-number.properties"));
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "demo keys",
                            Map.of(
                                    "borgerraadgiver.civil-number.encryption-key",
                                    secrets.getProperty("encryption-key"),
                                    "borgerraadgiver.civil-number.lookup-key",
                                    secrets.getProperty("lookup-key"))));
        };
    }

    static Path directory(String data) {
        try {
            return Files.createDirectories(Path.of(data).toAbsolutePath().resolve("keys"));
        } catch (IOException readOnly) {
            throw new UncheckedIOException(readOnly);
        }
    }

    private static Properties secrets(Path file) {
        try {
            Properties secrets = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    secrets.load(reader);
                }
            } else {
                secrets.setProperty("encryption-key", random());
                secrets.setProperty("lookup-key", random());
                try (var writer = Files.newBufferedWriter(file)) {
                    secrets.store(writer, "demo");
                }
            }
            return secrets;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
