package dk.borgerraadgiver.representation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What the party hands to their representative. Shown once and kept only as a hash: twelve letters and digits that are
 * not taken for one another, about 57 bits. Never prints itself.
 */
public record InvitationCode(String characters) {
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    public InvitationCode {
        characters = characters.replaceAll("[\\s–-]", "").toUpperCase(Locale.ROOT);
    }

    static InvitationCode fresh(SecureRandom random) {
        StringBuilder made = new StringBuilder(LENGTH);
        for (int index = 0; index < LENGTH; index++) {
            made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new InvitationCode(made.toString());
    }

    /** In groups, to be read aloud or typed. */
    public String inGroups() {
        return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "InvitationCode";
    }
}
