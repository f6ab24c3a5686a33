package dk.borgerraadgiver.identity.postgres;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that CPR numbers are kept under: each 32 random bytes in Base64.
 *
 * @param encryptionKey makes the number unreadable
 * @param lookupKey makes the keyed hash by which the number is found
 * @param formerEncryptionKeys still read what was written under them; each login writes anew under the one of today
 */
@ConfigurationProperties("borgerraadgiver.civil-number")
record CivilNumberSettings(
        String encryptionKey,
        String lookupKey,
        @DefaultValue List<String> formerEncryptionKeys) {
    private static final int KEY_BYTES = 32;

    CivilNumberSettings {
        key("encryption-key", encryptionKey, "AES");
        key("lookup-key", lookupKey, "HmacSHA256");
        formerEncryptionKeys = List.copyOf(formerEncryptionKeys);
        formerEncryptionKeys.forEach(former -> key("former-encryption-keys", former, "AES"));
    }

    /** The first locks; all of them unlock. */
    List<SecretKey> encryption() {
        return Stream.concat(Stream.of(encryptionKey), formerEncryptionKeys.stream())
                .map(base64 -> key("encryption-key", base64, "AES"))
                .toList();
    }

    SecretKey lookup() {
        return key("lookup-key", lookupKey, "HmacSHA256");
    }

    @Override
    public String toString() {
        return "CivilNumberSettings[secret]";
    }

    private static SecretKey key(String name, String base64, String algorithm) {
        byte[] bytes = base64 == null ? new byte[0] : Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "borgerraadgiver.civil-number." + name + " must be 32 random bytes in Base64");
        }
        return new SecretKeySpec(bytes, algorithm);
    }
}
