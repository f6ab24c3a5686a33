package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.shared.Rejected;

/** What people write about a mandate: something, not endless, and nothing that no database can hold. */
final class Said {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 2_000;

    private Said() {}

    static String name(String typed) {
        String name = cleaned(typed);
        if (name.isEmpty()) {
            throw new Rejected("representation.refused.name-missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Rejected("representation.refused.name-too-long", LONGEST_NAME);
        }
        return name;
    }

    static String reason(String typed) {
        String reason = cleaned(typed);
        if (reason.isEmpty()) {
            throw new Rejected("representation.refused.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Rejected("representation.refused.reason-too-long", LONGEST_REASON);
        }
        return reason;
    }

    private static String cleaned(String typed) {
        return typed.replace("\0", "").strip();
    }
}
