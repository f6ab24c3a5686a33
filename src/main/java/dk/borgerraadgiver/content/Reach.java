package dk.borgerraadgiver.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How to get hold of an office.
 *
 * @param checked the day on which the operator last made sure that this is true; without it the pages say that it is
 *     an example
 */
public record Reach(Optional<String> url, Optional<String> phone, Optional<String> email, Optional<LocalDate> checked) {
    public boolean isExample() {
        return checked.isEmpty();
    }
}
