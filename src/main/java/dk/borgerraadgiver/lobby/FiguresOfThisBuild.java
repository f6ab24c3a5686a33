package dk.borgerraadgiver.lobby;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** A jar that was not tested in whole has no figures to show. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnResource(resources = FiguresOfThisBuild.PLACE)
class FiguresOfThisBuild {
    static final String PLACE = "classpath:accessibility/figures.properties";

    @Bean
    AccessibilityFigures accessibilityFigures(@Value(PLACE) Resource place) throws IOException {
        try (InputStream file = place.getInputStream()) {
            return AccessibilityFigures.read(file);
        }
    }
}
