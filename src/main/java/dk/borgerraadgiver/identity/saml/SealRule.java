package dk.borgerraadgiver.identity.saml;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.opensaml.saml.saml2.core.EncryptedAssertion;
import org.opensaml.xmlsec.encryption.EncryptedKey;
import org.opensaml.xmlsec.encryption.EncryptedType;
import org.opensaml.xmlsec.encryption.support.EncryptionConstants;

/** How an assertion may be encrypted. Looked at before our key touches it: RSA 1.5 would tell an attacker about the key. */
enum SealRule implements Rule.About<EncryptedAssertion> {
    KEY_IS_SENT_SAFELY(
            "the key is encrypted by an algorithm that is not allowed",
            (locked, expected) -> keys(locked).allMatch(SealRule::isSafe)),
    CONTENT_IS_LOCKED_SAFELY(
            "the assertion is encrypted by an algorithm that is not allowed",
            (locked, expected) -> isLockedSafely(locked)),
    IS_LOCKED_FOR_US("none of our keys opens the assertion", (locked, expected) -> true);

    /** By OIO-ALG-01, the same in 3.0.3 and 4.0. */
    static final Set<String> KEY_TRANSPORT = Set.of(
            EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP, EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP11);

    static final Set<String> BLOCK = Set.of(
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES128,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES256,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES128_GCM,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES192_GCM,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES256_GCM);

    private final String broken;
    private final BiPredicate<EncryptedAssertion, Expected> holds;

    SealRule(String broken, BiPredicate<EncryptedAssertion, Expected> holds) {
        this.broken = broken;
        this.holds = holds;
    }

    @Override
    public String broken() {
        return broken;
    }

    @Override
    public boolean holds(EncryptedAssertion locked, Expected expected) {
        return holds.test(locked, expected);
    }

    /** The key may lie within the encrypted data or beside it. */
    private static Stream<EncryptedKey> keys(EncryptedAssertion locked) {
        Stream<EncryptedKey> within =
                Optional.ofNullable(locked.getEncryptedData())
                        .flatMap(data -> Optional.ofNullable(data.getKeyInfo()))
                        .stream()
                        .flatMap(info -> info.getEncryptedKeys().stream());
        return Stream.concat(within, locked.getEncryptedKeys().stream());
    }

    private static boolean isSafe(EncryptedKey key) {
        return KEY_TRANSPORT.contains(algorithm(key));
    }

    private static boolean isLockedSafely(EncryptedAssertion locked) {
        return locked.getEncryptedData() != null && BLOCK.contains(algorithm(locked.getEncryptedData()));
    }

    private static String algorithm(EncryptedType encrypted) {
        return Optional.ofNullable(encrypted.getEncryptionMethod())
                .flatMap(method -> Optional.ofNullable(method.getAlgorithm()))
                .orElse("");
    }
}
