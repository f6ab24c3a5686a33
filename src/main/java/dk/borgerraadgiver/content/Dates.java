package dk.borgerraadgiver.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Dates and times as people say them, on Danish time: the one way in which the site writes them. */
public record Dates(Language language) {
    public String day(LocalDate day) {
        return format(language == Language.DANISH ? "d. MMMM uuuu" : "d MMMM uuuu")
                .format(day);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, Time.DENMARK));
    }

    public String minute(Instant at) {
        return format(language == Language.DANISH ? "d. MMMM uuuu 'kl.' HH.mm" : "d MMMM uuuu 'at' HH:mm")
                .format(at.atZone(Time.DENMARK));
    }

    public String second(Instant at) {
        return format(language == Language.DANISH ? "d. MMMM uuuu 'kl.' HH.mm.ss" : "d MMMM uuuu 'at' HH:mm:ss")
                .format(at.atZone(Time.DENMARK));
    }

    /** The time of day alone: {@code 10.42}. */
    public String clock(LocalTime time) {
        return format(language == Language.DANISH ? "HH.mm" : "HH:mm").format(time);
    }

    public String clock(Instant at) {
        return clock(LocalTime.ofInstant(at, Time.DENMARK));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
