package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Level;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param areas where a surer proof is needed than to come in */
@ConfigurationProperties("borgerraadgiver.step-up")
record StepUpSettings(@DefaultValue List<Area> areas) {
    /** @param path such as {@code /mine-sager/**} */
    record Area(String path, Level level) {}
}
