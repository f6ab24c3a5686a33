package dk.borgerraadgiver.handover.system;

import dk.borgerraadgiver.handover.CaseSystem;
import dk.borgerraadgiver.handover.HandoverSettings;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class CaseSystems {
    private static final Logger LOG = LoggerFactory.getLogger(CaseSystems.class);

    @Bean
    CaseSystem caseSystem(HandoverSettings settings, JsonMapper json) {
        Registration registration = new Registration(json);
        if (settings.hasEndpoint()) {
            return new HttpCaseSystem(settings, registration);
        }
        if (settings.hasFolder()) {
            return new FolderCaseSystem(Path.of(settings.folder()), registration);
        }
        LOG.warn("No case system is set (borgerraadgiver.case-system): cases stay here alone");
        return new NoCaseSystem();
    }
}
