package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.shared.Rejected;

/** What people write into a mediation: not endless, and nothing that no database can hold. */
final class Written {
    static final int LONGEST = 10_000;

    private Written() {}

    static String said(String text, String refusal) {
        String kept = atMost(text);
        if (kept.isEmpty()) {
            throw new Rejected(refusal);
        }
        return kept;
    }

    static String atMost(String text) {
        String kept = storable(text).strip();
        if (kept.codePointCount(0, kept.length()) > LONGEST) {
            throw new Rejected("mediation.refused.too-long", LONGEST);
        }
        return kept;
    }

    private static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign != 0 && Character.getType(sign) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
