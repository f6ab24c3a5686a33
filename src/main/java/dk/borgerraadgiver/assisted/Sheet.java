package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Papirskema: a form filled in by hand, while a case officer types it in (R31).
 *
 * @param known whom a CPR number on it named
 */
public record Sheet(
        PaperId id,
        WriterId officer,
        String officerName,
        ComplaintId complaint,
        Instant begunAt,
        Head head,
        Optional<Known> known) {
    /** A date as it was typed, kept however it looks, and understood where it can be. */
    public record Day(String typed, Optional<LocalDate> date) {
        public static final Day NONE = new Day("", Optional.empty());
    }

    /**
     * What stands before the questions, as far as it stands on the paper.
     *
     * @param came the day the letter came
     * @param name of whoever wrote; may be empty
     * @param forWhom for whom they write, if not for themselves
     */
    public record Head(Day came, String name, Day born, String forWhom) {
        public static final Head NONE = new Head(Day.NONE, "", Day.NONE, "");
    }

    /** The number itself is not kept here. @param born as the number says */
    public record Known(PersonId person, LocalDate born) {}

    /** When whoever wrote was born, by number or by word. */
    public Optional<LocalDate> born() {
        return known.map(Known::born).or(() -> head.born().date());
    }
}
