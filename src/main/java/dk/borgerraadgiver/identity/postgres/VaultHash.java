package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** A key of its own for each purpose, drawn from the lookup key, so that no hash fits a CPR number's. */
@Component
class VaultHash implements KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey lookup;

    VaultHash(CivilNumberSettings settings) {
        lookup = settings.lookup();
    }

    @Override
    public byte[] of(String purpose, String text) {
        return hash(new SecretKeySpec(hash(lookup, "purpose:" + purpose), ALGORITHM), text);
    }

    private static byte[] hash(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
