package dk.borgerraadgiver.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * CPR number: ten digits, as the civil registration office issues them. Never prints itself whole, so that it cannot
 * leak into a log or a page (R26). No check digit is asked for: since 2007 valid numbers fail it.
 */
public record CivilNumber(String digits) {
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
    private static final int REPLACEMENT_DAY_OFFSET = 60;

    public CivilNumber {
        digits = digits.replaceAll("[\\s-]", "");
        if (!TEN_DIGITS.matcher(digits).matches() || dateOfBirth(digits).isEmpty()) {
            throw new Rejected("shared.civil-number.not-valid");
        }
    }

    /** Date of birth; for a replacement number (erstatningspersonnummer) the day is counted without its 60. */
    public LocalDate dateOfBirth() {
        return dateOfBirth(digits).orElseThrow();
    }

    /** {@code ddmmåå-••••}, the only form that may be shown (R26). */
    public String masked() {
        return digits.substring(0, 6) + "-••••";
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<LocalDate> dateOfBirth(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int yearInCentury = Integer.parseInt(digits.substring(4, 6));
        try {
            return Optional.of(LocalDate.of(
                    century(digits.charAt(6) - '0', yearInCentury) + yearInCentury,
                    month,
                    day > REPLACEMENT_DAY_OFFSET ? day - REPLACEMENT_DAY_OFFSET : day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static int century(int seventhDigit, int yearInCentury) {
        return switch (seventhDigit) {
            case 0, 1, 2, 3 -> 1900;
            case 4, 9 -> yearInCentury <= 36 ? 2000 : 1900;
            default -> yearInCentury <= 57 ? 2000 : 1800;
        };
    }
}
