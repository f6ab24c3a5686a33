package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.shared.CivilNumber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/** Makes CPR numbers unreadable in the database, yet possible to find. */
@Component
class CivilNumberVault {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKey> encryption;
    private final SecretKey lookup;
    private final SecureRandom random = new SecureRandom();

    CivilNumberVault(CivilNumberSettings settings) {
        this.encryption = settings.encryption();
        this.lookup = settings.lookup();
    }

    byte[] hash(CivilNumber number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookup);
            return mac.doFinal(number.digits().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The nonce stands before the encrypted number; the hash binds it to its row. */
    byte[] lock(CivilNumber number) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = run(
                Cipher.ENCRYPT_MODE,
                encryption.getFirst(),
                nonce,
                hash(number),
                number.digits().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(NONCE_BYTES + locked.length)
                .put(nonce)
                .put(locked)
                .array();
    }

    CivilNumber unlock(byte[] locked, byte[] hash) {
        byte[] nonce = Arrays.copyOf(locked, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(locked, NONCE_BYTES, locked.length);
        AEADBadTagException ofAnother = new AEADBadTagException("No key");
        for (SecretKey key : encryption) {
            try {
                return new CivilNumber(
                        new String(tried(Cipher.DECRYPT_MODE, key, nonce, hash, text), StandardCharsets.US_ASCII));
            } catch (AEADBadTagException wrongKey) {
                ofAnother = wrongKey;
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        }
        throw new IllegalStateException(ofAnother);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] bound, byte[] text) {
        try {
            return tried(mode, key, nonce, bound, text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] tried(int mode, SecretKey key, byte[] nonce, byte[] bound, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(text);
    }
}
