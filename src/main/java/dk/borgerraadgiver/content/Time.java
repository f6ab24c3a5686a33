package dk.borgerraadgiver.content;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock on the wall of the office: every date and time that a person reads is Danish time. */
@Configuration(proxyBeanMethods = false)
public class Time {
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Bean
    Clock clock() {
        return Clock.system(DENMARK);
    }
}
