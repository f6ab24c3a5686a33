package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case number as people type it: small letters, spaces, without the letters or the noughts in front. */
final class CaseNumbers {
    private static final Pattern TYPED = Pattern.compile("(?:BR)?-?(\\d{4})-?(\\d{6})|(?:BR)?-?(\\d{4})-(\\d{1,6})");

    private CaseNumbers() {}

    static CaseNumber read(String typed) {
        Matcher matcher = TYPED.matcher(
                typed.toUpperCase(Locale.ROOT).replaceAll("[–—−]", "-").replaceAll("[\\s.]+", ""));
        if (!matcher.matches()) {
            throw new Rejected("assisted.status.number.error");
        }
        boolean whole = matcher.group(1) != null;
        try {
            return CaseNumber.of(
                    Year.of(Integer.parseInt(matcher.group(whole ? 1 : 3))),
                    Integer.parseInt(matcher.group(whole ? 2 : 4)));
        } catch (DateTimeException noYear) {
            throw new Rejected("assisted.status.number.error");
        }
    }
}
