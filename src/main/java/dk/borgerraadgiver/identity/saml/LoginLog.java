package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoggedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens at the door, a line of JSON each, with the names of the NemLog-in logging policy. A person is an id in it,
 * never a name or a number (R26), and nothing of a message is in it as it came.
 */
@Component
class LoginLog {
    private static final Logger LOG = LoggerFactory.getLogger("borgerraadgiver.login");

    private final LoginEvents events;
    private final LoginCount count;
    private final Registrations registrations;
    private final JsonMapper json;
    private final Clock clock;

    LoginLog(LoginEvents events, LoginCount count, Registrations registrations, JsonMapper json, Clock clock) {
        this.events = events;
        this.count = count;
        this.registrations = registrations;
        this.json = json;
        this.clock = clock;
    }

    void asked(PendingLogin login, String address) {
        Map<String, String> facts = Map.of(
                "REQUEST_ID", login.requestId(),
                "URL", address,
                "LEVEL", login.level().name(),
                "FORCE_AUTHN", String.valueOf(login.forced()));
        write("BSA1", "AuthnRequest built", login.registration(), facts);
        write("BSA2", "AuthnRequest sent", login.registration(), Map.of("REQUEST_ID", login.requestId()));
    }

    void providerAway(String registration) {
        count.away(registration);
        write("BSA1", "AuthnRequest not built", registration, Map.of("RESULT", "PROVIDER_AWAY"));
    }

    void valid(Expected expected, Assertion assertion, String subject) {
        AuthnStatement login = assertion.getAuthnStatements().getFirst();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("RESULT", "VALID");
        facts.put("IN_RESPONSE_TO", expected.requestId());
        facts.put("ASSERTION_ID", Objects.requireNonNullElse(assertion.getID(), ""));
        facts.put("ISSUER", expected.provider());
        facts.put("ISSUE_INSTANT", String.valueOf(assertion.getIssueInstant()));
        facts.put("DESTINATION", expected.address());
        facts.put("SESSION_INDEX", Objects.requireNonNullElse(login.getSessionIndex(), ""));
        facts.put("SIGNATURE_REFERENCE", String.valueOf(assertion.getSignatureReferenceID()));
        facts.put("LEVEL", AssertionRule.level(assertion).map(Enum::name).orElse(""));
        facts.put("SUBJECT", subject);
        facts.put("SUBJECT_KIND", expected.profile().who().name());
        write("BSA6", "ValidateAssertion", expected.login().registration(), facts);
        count.answer(expected.login().registration(), "VALID");
    }

    void refused(SamlAnswer answer, LoginRefused refused) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("RESULT", refused.rule().name());
        facts.put("REASON", refused.rule().broken());
        facts.put("SHOWN", refused.failure().word());
        answer.pending().ifPresent(login -> facts.put("REQUEST_ID", login.requestId()));
        write("BSA6", "ValidateAssertion", known(answer.registration()), facts);
        count.answer(known(answer.registration()), refused.rule().name());
    }

    void began(LoggedIn login) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("USER", login.getName());
        facts.put("SESSION_INDEX", login.assurance().sessionIndex());
        login.assurance().until().ifPresent(until -> facts.put("SESSION_NOT_ON_OR_AFTER", until.toString()));
        write("BSA7", "CreateSession", login.assurance().registration(), facts);
        write("BSA8", "Redirect to what was asked for", login.assurance().registration(), Map.of());
    }

    void loggedOut(LoggedIn login) {
        write(
                "SLO1",
                "Logout begun here",
                login.assurance().registration(),
                Map.of(
                        "USER", login.getName(),
                        "SESSION_INDEX", login.assurance().sessionIndex()));
    }

    void logoutSent(String registration, String requestId) {
        write("SLO2", "LogoutRequest sent", registration, Map.of("REQUEST_ID", requestId));
    }

    void logoutAnswered(String registration, String result) {
        write("SLO3", "LogoutResponse received", registration, Map.of("RESULT", result));
    }

    void logoutAsked(String registration, String sessions, String result) {
        write(
                "SLO4",
                "LogoutRequest received",
                registration,
                Map.of("RESULT", result, "INVALIDATED_SESSIONS", sessions));
    }

    /** The name comes from an address that anybody can write. */
    private String known(String registration) {
        return registrations.names().contains(registration) ? registration : "unknown";
    }

    private void write(String action, String description, String registration, Map<String, String> facts) {
        Instant now = clock.instant();
        Map<String, String> line = new LinkedHashMap<>();
        line.put("ACTION", action);
        line.put("DESCRIPTION", description);
        line.put("TIME", now.toString());
        line.put("REGISTRATION", registration);
        line.putAll(registrations.names(registration));
        line.putAll(Caller.facts());
        line.putAll(facts);
        String written = json.writeValueAsString(line);
        LOG.info("{}", written);
        events.keep(now, action, registration, written);
    }
}
