package dk.borgerraadgiver.complaint.ui;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Time;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Dates and times as people read them, on Danish time. */
final class Times {
    private Times() {}

    /** {@code 4. maj 2026} */
    static String day(Instant at, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(at.atZone(Time.DENMARK));
    }

    /** {@code 10.42} */
    static String time(Instant at, Language language) {
        return DateTimeFormatter.ofPattern(
                        switch (language) {
                            case DANISH -> "HH.mm";
                            case ENGLISH -> "HH:mm";
                        })
                .format(at.atZone(Time.DENMARK));
    }
}
