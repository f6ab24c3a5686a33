package dk.borgerraadgiver.complaint;

import java.util.Locale;

/** One of the answers that a question offers; its text stands under the key of the question. */
public interface Choice {
    String name();

    /** {@code PREFER_NOT_TO_SAY} → {@code prefer-not-to-say} */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
