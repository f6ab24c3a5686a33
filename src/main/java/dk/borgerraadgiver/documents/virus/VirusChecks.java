package dk.borgerraadgiver.documents.virus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VirusChecks {
    @Bean
    VirusCheck virusCheck(ClamavSettings settings) {
        return settings.host().isBlank() ? new NoVirusCheck() : new Clamd(settings);
    }
}
