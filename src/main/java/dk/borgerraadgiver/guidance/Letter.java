package dk.borgerraadgiver.guidance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The complaint to the administration that the site helps to write (R3). Kept with the visit, so that coming back
 * resumes it.
 *
 * @param administration code in the directory; empty when the person does not know
 * @param search what the person last looked for when choosing the administration
 * @param writtenOn the day on which the text was finished
 */
public record Letter(
        String search,
        Optional<String> administration,
        String unit,
        String about,
        String wish,
        String name,
        String contact,
        Optional<LocalDate> writtenOn) {
    public static Letter empty() {
        return new Letter("", Optional.empty(), "", "", "", "", "", Optional.empty());
    }

    public Letter searched(String words) {
        return new Letter(words, administration, unit, about, wish, name, contact, writtenOn);
    }

    public Letter to(Optional<String> chosen) {
        return new Letter(search, chosen, unit, about, wish, name, contact, writtenOn);
    }

    /** The day to come back when no answer has arrived. */
    public Optional<LocalDate> comeBackOn(int days) {
        return writtenOn.map(day -> day.plusDays(days));
    }
}
