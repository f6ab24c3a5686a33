package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Level;
import java.time.Duration;
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
 * @param contact whom the providers can turn to
 * @param keepEvents how long it is kept what has happened at the door
 */
@ConfigurationProperties("borgerraadgiver.login")
record LoginSettings(
        @Nullable Way mitid,
        @Nullable Way erhverv,
        @Nullable Way medarbejder,
        @DefaultValue Contact contact,
        @DefaultValue("P183D") Duration keepEvents) {
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
     * @param rightToAct the right that lets somebody act here for the company or citizen who gave it; none opens nothing
     * @param subjectName how the provider names people
     * @param signMetadata whether our metadata is signed
     * @param forceAuthn whether everybody must prove anew who they are, such as where computers are shared
     */
    record Way(
            @DefaultValue("") String idpMetadata,
            @DefaultValue("") String entityId,
            @DefaultValue("SUBSTANTIAL") Level minimumLoa,
            @DefaultValue List<Key> keys,
            @DefaultValue("") String companyNumber,
            @DefaultValue Map<Actor.Role, String> privileges,
            @DefaultValue("") String rightToAct,
            @DefaultValue("DATA_GOV_DK") SubjectName subjectName,
            @DefaultValue("false") boolean signMetadata,
            @DefaultValue("false") boolean forceAuthn) {}

    /** Who looks after the login, as it stands in our metadata. */
    record Contact(
            @DefaultValue("") String name, @DefaultValue("") String email) {}

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
