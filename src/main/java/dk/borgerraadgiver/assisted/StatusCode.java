package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.shared.Rejected;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Statuskode: 16 digits, with which whoever has no MitID sees where their case stands. Shown once and kept only as a
 * keyed hash. Never prints itself.
 */
public record StatusCode(String digits) {
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    public StatusCode {
        digits = digits.replaceAll("[\\s\\u00a0.–-]", "");
        if (!FORM.matcher(digits).matches()) {
            throw new Rejected("assisted.status.code.error");
        }
    }

    static StatusCode fresh(SecureRandom random) {
        StringBuilder made = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, 10).forEach(made::append);
        return new StatusCode(made.toString());
    }

    /** In groups of four, to be read aloud or typed. */
    public String inGroups() {
        return digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "StatusCode";
    }
}
