package dk.borgerraadgiver.shared;

import java.util.regex.Pattern;

/** CVR number: eight digits. No check digit is asked for here: numbers of test companies fail it. */
public record CompanyNumber(String digits) {
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");

    public CompanyNumber {
        digits = digits.replaceAll("\\s", "");
        if (!EIGHT_DIGITS.matcher(digits).matches()) {
            throw new Rejected("shared.company-number.not-valid");
        }
    }
}
