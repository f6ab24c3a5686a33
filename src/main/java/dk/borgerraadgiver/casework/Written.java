package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.Optional;

/** What people write into a case: something, not endless, and nothing that no database can hold. */
final class Written {
    static final int LONGEST = 10_000;

    private Written() {}

    static String said(String text) {
        return notEmpty(text, "casework.refused.text-missing");
    }

    static String named(String unit) {
        return notEmpty(unit, "casework.refused.unit-missing");
    }

    static String reason(String reason) {
        return notEmpty(reason, "casework.refused.reason-missing");
    }

    static String atMost(String text) {
        Words words = new Words(text);
        if (words.length() > LONGEST) {
            throw new Rejected("casework.refused.text-too-long", LONGEST);
        }
        return words.isEmpty() ? "" : words.text().strip();
    }

    static LocalDate later(LocalDate now, LocalDate before) {
        if (!now.isAfter(before)) {
            throw new Rejected("casework.refused.date-not-later");
        }
        return now;
    }

    /** Nothing, where nothing was written. */
    static Optional<String> perhaps(Optional<String> text) {
        return text.map(Written::atMost).filter(kept -> !kept.isEmpty());
    }

    private static String notEmpty(String text, String refusal) {
        String kept = atMost(text);
        if (kept.isEmpty()) {
            throw new Rejected(refusal);
        }
        return kept;
    }
}
