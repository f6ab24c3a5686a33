package dk.borgerraadgiver.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param data directory in which the demo keeps its database and keys between runs
 */
@ConfigurationProperties("borgerraadgiver.demo")
record DemoSettings(Path data) {
    DemoSettings {
        data = (data == null ? Path.of("data") : data).toAbsolutePath();
    }
}
