package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates and times in words: Danish time, in the language of the page. */
record Dates(Language language) {
    String day(LocalDate day) {
        return format(language == Language.DANISH ? "d. MMMM uuuu" : "d MMMM uuuu")
                .format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, Time.DENMARK));
    }

    String minute(Instant at) {
        return format(language == Language.DANISH ? "d. MMMM uuuu 'kl.' HH.mm" : "d MMMM uuuu 'at' HH:mm")
                .format(at.atZone(Time.DENMARK));
    }

    String second(Instant at) {
        return format(language == Language.DANISH ? "d. MMMM uuuu 'kl.' HH.mm.ss" : "d MMMM uuuu 'at' HH:mm:ss")
                .format(at.atZone(Time.DENMARK));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
