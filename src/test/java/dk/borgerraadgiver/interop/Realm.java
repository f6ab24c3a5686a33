package dk.borgerraadgiver.interop;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What Keycloak is told: the site's two ways in as SAML clients, and two people with the attributes of OIOSAML 3. */
record Realm(String site, X509Certificate certificate) {
    static final String PASSWORD = "interop";

    private static final String EID = "https://data.gov.dk/model/core/eid/";
    private static final String PROFILE = """
            {"attributes":[{"name":"username"},{"name":"email"},{"name":"firstName"},{"name":"lastName"}],\
            "unmanagedAttributePolicy":"ENABLED"}""";

    String json() {
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", "interop");
        realm.put("enabled", true);
        realm.put("sslRequired", "none");
        realm.put(
                "components",
                Map.of(
                        "org.keycloak.userprofile.UserProfileProvider",
                        List.of(Map.of(
                                "providerId",
                                "declarative-user-profile",
                                "config",
                                Map.of("kc.user.profile.config", List.of(PROFILE))))));
        realm.put("users", List.of(lone(), rosa()));
        realm.put(
                "clients",
                List.of(
                        client("mitid", List.of("cprNumber")),
                        client(
                                "erhverv",
                                List.of("professional/cvr", "professional/orgName", "privilegesIntermediate"))));
        return JsonMapper.builder().build().writeValueAsString(realm);
    }

    private static Map<String, Object> lone() {
        return user(
                "lone",
                Map.of(
                        "nameId",
                        EID + "person/uuid/" + uuid("lone"),
                        "fullName",
                        "Lone Skovgaard",
                        "cprNumber",
                        "7211731318"));
    }

    /** With the right of another company, which the site must read out of Keycloak's answer. */
    private static Map<String, Object> rosa() {
        String rights = """
                <bpp:PrivilegeList xmlns:bpp="http://digst.dk/oiosaml/basic_privilege_profile">\
                <PrivilegeGroup Scope="urn:dk:gov:saml:cvrNumberIdentifier:90000003">\
                <Privilege>urn:dk:borgerraadgiver:firma</Privilege></PrivilegeGroup></bpp:PrivilegeList>""";
        return user(
                "rosa",
                Map.of(
                        "nameId",
                        EID + "professional/uuid/" + uuid("rosa"),
                        "fullName",
                        "Rosa Damgaard",
                        "professional/cvr",
                        "90000002",
                        "professional/orgName",
                        "Café Rosa ApS",
                        "privilegesIntermediate",
                        Base64.getEncoder().encodeToString(rights.getBytes(StandardCharsets.UTF_8))));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> user(String name, Map<String, String> attributes) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        attributes.forEach((key, value) -> all.put(key, List.of(value)));
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@example.org",
                "emailVerified",
                true,
                "firstName",
                name,
                "lastName",
                name,
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)),
                "attributes",
                all);
    }

    private Map<String, Object> client(String way, List<String> more) {
        List<Map<String, Object>> mappers = new ArrayList<>();
        mappers.add(mapper(
                "nameId",
                "saml-user-attribute-nameid-mapper",
                Map.of(
                        "user.attribute",
                        "nameId",
                        "mapper.nameid.format",
                        "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent")));
        mappers.add(said("https://data.gov.dk/model/core/specVersion", "OIO-SAML-3.0"));
        mappers.add(said("https://data.gov.dk/concept/core/nsis/loa", "Substantial"));
        mappers.add(known("fullName"));
        more.forEach(attribute -> mappers.add(known(attribute)));
        String here = site + "/logout/saml2/slo/" + way;
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("saml.client.signature", "true");
        attributes.put("saml.assertion.signature", "true");
        attributes.put("saml.server.signature", "true");
        attributes.put("saml.encrypt", "true");
        attributes.put("saml.encryption.algorithm", "http://www.w3.org/2009/xmlenc11#aes256-gcm");
        attributes.put("saml.encryption.keyAlgorithm", "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p");
        attributes.put("saml.signature.algorithm", "RSA_SHA256");
        attributes.put("saml.authnstatement", "true");
        attributes.put("saml_name_id_format", "persistent");
        attributes.put("saml_force_name_id_format", "true");
        attributes.put("saml.force.post.binding", "false");
        attributes.put("saml.signing.certificate", encoded());
        attributes.put("saml.encryption.certificate", encoded());
        attributes.put("saml_assertion_consumer_url_post", site + "/login/saml2/sso/" + way);
        attributes.put("saml_single_logout_service_url_redirect", here);
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("clientId", site + "/" + way);
        client.put("protocol", "saml");
        client.put("enabled", true);
        client.put("frontchannelLogout", true);
        client.put("fullScopeAllowed", false);
        client.put("defaultClientScopes", List.of());
        client.put("redirectUris", List.of(site + "/*"));
        client.put("attributes", attributes);
        client.put("protocolMappers", mappers);
        return client;
    }

    private static Map<String, Object> said(String name, String value) {
        return mapper(
                name,
                "saml-hardcode-attribute-mapper",
                Map.of("attribute.name", name, "attribute.nameformat", "URI Reference", "attribute.value", value));
    }

    private static Map<String, Object> known(String attribute) {
        return mapper(
                attribute,
                "saml-user-attribute-mapper",
                Map.of(
                        "user.attribute",
                        attribute,
                        "attribute.name",
                        EID + attribute,
                        "attribute.nameformat",
                        "URI Reference"));
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> settings) {
        return Map.of("name", name, "protocol", "saml", "protocolMapper", kind, "config", settings);
    }

    private String encoded() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
