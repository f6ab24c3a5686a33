package dk.borgerraadgiver.demo.idp;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an assertion shall say. A test can change any of it to see the site refuse it.
 *
 * @param values the attributes
 */
public record Answer(
        String issuer,
        String audience,
        String recipient,
        String inResponseTo,
        String nameId,
        Instant at,
        Optional<Instant> sessionEnd,
        String sessionIndex,
        Map<String, List<String>> values) {
    static final Duration VALID = Duration.ofMinutes(5);
    private static final String EID = "https://data.gov.dk/model/core/eid/";
    private static final String LEVEL = "https://data.gov.dk/concept/core/nsis/loa";

    public static Answer about(TestPerson person, String companyNumber, String issuer, String audience, Instant at) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("https://data.gov.dk/model/core/specVersion", List.of("OIO-SAML-3.0"));
        values.put(LEVEL, List.of("Substantial"));
        values.put(EID + "fullName", List.of(person.name()));
        person.civilNumber().ifPresent(number -> values.put(EID + "cprNumber", List.of(number)));
        if (person.isEmployee()) {
            values.put(EID + "professional/cvr", List.of(companyNumber));
            values.put(EID + "professional/orgName", List.of("Borgerrådgiveren (demo)"));
            values.put(EID + "privilegesIntermediate", List.of(Rights.of(person.privileges(), companyNumber)));
        }
        person.company().ifPresent(company -> {
            values.put(EID + "professional/cvr", List.of(company.number()));
            values.put(EID + "professional/orgName", List.of(company.name()));
        });
        Rights.given(person).ifPresent(rights -> values.put(EID + "privilegesIntermediate", List.of(rights)));
        String kind = person.isEmployee() || person.isProfessional() ? "professional" : "person";
        return new Answer(
                issuer,
                audience,
                "",
                "",
                EID + kind + "/uuid/" + person.uuid(),
                at,
                Optional.of(at.plus(Duration.ofHours(8))),
                "_" + UUID.randomUUID(),
                values);
    }

    public Answer to(String requestId, String address) {
        return new Answer(issuer, audience, address, requestId, nameId, at, sessionEnd, sessionIndex, values);
    }

    public Answer forAudience(String other) {
        return new Answer(issuer, other, recipient, inResponseTo, nameId, at, sessionEnd, sessionIndex, values);
    }

    public Answer saidAt(Instant other) {
        return new Answer(issuer, audience, recipient, inResponseTo, nameId, other, sessionEnd, sessionIndex, values);
    }

    public Answer until(Instant end) {
        return new Answer(
                issuer, audience, recipient, inResponseTo, nameId, at, Optional.of(end), sessionIndex, values);
    }

    public Answer named(String other) {
        return new Answer(issuer, audience, recipient, inResponseTo, other, at, sessionEnd, sessionIndex, values);
    }

    public Answer with(String attribute, String... others) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(attribute, List.of(others));
        return new Answer(issuer, audience, recipient, inResponseTo, nameId, at, sessionEnd, sessionIndex, changed);
    }

    public Answer atLevel(String level) {
        return with(LEVEL, level);
    }
}
