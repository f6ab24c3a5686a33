package dk.borgerraadgiver.identity.saml;

import java.util.List;

/** The names of the OIOSAML Web SSO profile 3.0.3; a later profile changes this file. */
final class Oio {
    static final String SPEC_VERSION_VALUE = "OIO-SAML-3.0";
    static final String SPEC_VERSION = "https://data.gov.dk/model/core/specVersion";
    static final String LEVEL = "https://data.gov.dk/concept/core/nsis/loa";
    static final String CIVIL_NUMBER = "https://data.gov.dk/model/core/eid/cprNumber";
    static final String FULL_NAME = "https://data.gov.dk/model/core/eid/fullName";
    static final String PRIVILEGES = "https://data.gov.dk/model/core/eid/privilegesIntermediate";
    static final String COMPANY_NUMBER = "https://data.gov.dk/model/core/eid/professional/cvr";
    static final String COMPANY_NAME = "https://data.gov.dk/model/core/eid/professional/orgName";
    static final String LEGACY_LEVEL = "dk:gov:saml:attribute:AssuranceLevel";
    static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";

    /** Only what the site uses: a public service gets no more than it asks for. */
    static List<String> requestedFrom(Subjects who) {
        return switch (who) {
            case PERSON -> List.of(SPEC_VERSION, LEVEL, CIVIL_NUMBER, FULL_NAME);
            case PROFESSIONAL -> List.of(SPEC_VERSION, LEVEL, FULL_NAME, COMPANY_NUMBER, COMPANY_NAME, PRIVILEGES);
        };
    }

    private Oio() {}
}
