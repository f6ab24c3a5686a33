package dk.borgerraadgiver.shared;

import java.time.Year;
import java.util.regex.Pattern;

/** Sagsnummer, such as {@code BR-2026-000123}: a running number within a year, which says nothing about the person. */
public record CaseNumber(String value) {
    private static final Pattern FORM = Pattern.compile("BR-\\d{4}-\\d{6}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Rejected("shared.case-number.not-valid");
        }
    }

    public static CaseNumber of(Year year, int running) {
        return new CaseNumber("BR-%d-%06d".formatted(year.getValue(), running));
    }

    @Override
    public String toString() {
        return value;
    }
}
