package dk.borgerraadgiver.guidance.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** One all-day entry for a calendar (RFC 5545). */
final class Reminder {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private Reminder() {}

    static String on(LocalDate day, String text, Instant now) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Borgerraadgiver//DA",
                "BEGIN:VEVENT",
                "UID:" + UUID.randomUUID(),
                "DTSTAMP:" + TIME.format(now.atOffset(ZoneOffset.UTC)),
                "DTSTART;VALUE=DATE:" + DAY.format(day),
                "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
                "SUMMARY:" + text.replaceAll("([,;\\\\])", "\\\\$1"),
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }
}
