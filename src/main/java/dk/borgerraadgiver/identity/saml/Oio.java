package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Level;
import java.util.Map;
import java.util.Optional;

/** All names of the OIOSAML Web SSO profile 3.0.3; a later profile, such as 4.0, changes this file. A test keeps it so. */
final class Oio {
    static final String SPEC_VERSION_VALUE = "OIO-SAML-3.0";
    static final String SPEC_VERSION = "https://data.gov.dk/model/core/specVersion";
    static final String LEVEL = "https://data.gov.dk/concept/core/nsis/loa";
    static final String CIVIL_NUMBER = "https://data.gov.dk/model/core/eid/cprNumber";
    static final String FULL_NAME = "https://data.gov.dk/model/core/eid/fullName";
    static final String PRIVILEGES = "https://data.gov.dk/model/core/eid/privilegesIntermediate";
    static final String COMPANY_NUMBER = "https://data.gov.dk/model/core/eid/professional/cvr";
    static final String COMPANY_NAME = "https://data.gov.dk/model/core/eid/professional/orgName";
    static final String MAY_REPRESENT = "https://data.gov.dk/model/core/eid/professional/authorizedToRepresent";
    static final String LEGACY_LEVEL = "dk:gov:saml:attribute:AssuranceLevel";
    static final String SUBJECTS = "https://data.gov.dk/model/core/eid/";
    static final String PERSON_ASKED_FOR = "https://data.gov.dk/eid/Person";
    static final String PROFESSIONAL_ASKED_FOR = "https://data.gov.dk/eid/Professional";
    static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";

    /** Exactly as the profile writes them; anything else is no level. */
    private static final Map<String, Level> LEVELS =
            Map.of("Low", Level.LOW, "Substantial", Level.SUBSTANTIAL, "High", Level.HIGH);

    static Optional<Level> level(String value) {
        return Optional.ofNullable(LEVELS.get(value));
    }

    /** As it stands in a request. */
    static String classRef(Level level) {
        return LEVEL + "/"
                + switch (level) {
                    case LOW -> "Low";
                    case SUBSTANTIAL -> "Substantial";
                    case HIGH -> "High";
                };
    }

    private Oio() {}
}
