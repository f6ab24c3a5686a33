package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ways in.
 *
 * @param mitid citizens
 * @param erhverv companies
 * @param medarbejder the adviser's own office
 */
@ConfigurationProperties("borgerraadgiver.login")
record LoginSettings(
        @Nullable Way mitid,
        @Nullable Way erhverv,
        @Nullable Way medarbejder) {
    /** Those that are set up, by the name that stands in their addresses. */
    Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        add(ways, "mitid", mitid);
        add(ways, "erhverv", erhverv);
        add(ways, "medarbejder", medarbejder);
        return ways;
    }

    private static void add(Map<String, Way> ways, String name, @Nullable Way way) {
        if (way != null && !way.idpMetadata().isBlank()) {
            ways.put(name, way);
        }
    }

    /**
     * @param idpMetadata the identity provider's metadata: an address or a file
     * @param entityId our name towards the provider
     * @param minimumLoa below this level nobody gets in
     * @param keys the first signs; all of them decrypt and stand in our metadata, so that keys can be rolled over
     * @param companyNumber the CVR number whose employees these are
     * @param privileges which right, given in the user administration, makes which role
     */
    record Way(
            @DefaultValue("") String idpMetadata,
            @DefaultValue("") String entityId,
            @DefaultValue("SUBSTANTIAL") AssuranceLevel minimumLoa,
            @DefaultValue List<Key> keys,
            @DefaultValue("") String companyNumber,
            @DefaultValue Map<Actor.Role, String> privileges) {}

    /**
     * @param file a PKCS#12 file with one key and its certificate
     */
    record Key(String file, String password) {
        @Override
        public String toString() {
            return "Key[" + file + "]";
        }
    }
}
