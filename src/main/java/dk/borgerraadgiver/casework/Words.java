package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.Rejected;

/** What people write into a case: something, and not endless. */
final class Words {
    static final int LONGEST = 10_000;

    private Words() {}

    static String said(String text) {
        if (text.isBlank()) {
            throw new Rejected("casework.refused.text-missing");
        }
        return atMost(text);
    }

    static String named(String unit) {
        if (unit.isBlank()) {
            throw new Rejected("casework.refused.unit-missing");
        }
        return atMost(unit);
    }

    static String atMost(String text) {
        if (text.length() > LONGEST) {
            throw new Rejected("casework.refused.text-too-long", LONGEST);
        }
        return text.strip();
    }
}
