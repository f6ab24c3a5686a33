package dk.borgerraadgiver.identity.saml;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens at the door, a line of JSON each, with the names of the NemLog-in logging policy. Nothing in it tells who
 * the person is (R26).
 */
@Component
class LoginLog {
    private static final Logger LOG = LoggerFactory.getLogger("borgerraadgiver.login");

    private final JsonMapper json;
    private final Clock clock;

    LoginLog(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void asked(PendingLogin login) {
        write("BSA1", login.registration(), Map.of("REQUEST_ID", login.requestId()));
    }

    void loggedIn(String registration, String assertionId, Subjects who) {
        write("BSA6", registration, Map.of("RESULT", "VALID", "ASSERTION_ID", assertionId, "SUBJECT_KIND", who.name()));
    }

    void refused(String registration, LoginRefused refused) {
        write(
                "BSA6",
                registration,
                Map.of("RESULT", refused.rule(), "SHOWN", refused.failure().word()));
    }

    void began(String registration) {
        write("BSA7", registration, Map.of());
    }

    void loggedOut(String registration, String by) {
        write("SLO1", registration, Map.of("BY", by));
    }

    void logoutAsked(String registration, String result) {
        write("SLO4", registration, Map.of("RESULT", result));
    }

    private void write(String action, String registration, Map<String, String> facts) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("ACTION", action);
        line.put("TIME", clock.instant().toString());
        line.put("REGISTRATION", registration);
        line.putAll(facts);
        LOG.info("{}", json.writeValueAsString(line));
    }
}
