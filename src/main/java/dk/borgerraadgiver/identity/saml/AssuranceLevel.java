package dk.borgerraadgiver.identity.saml;

import java.util.Arrays;
import java.util.Optional;

/** How sure the identity provider is of the person, by NSIS (national standard for levels of assurance). */
enum AssuranceLevel {
    LOW("Low"),
    SUBSTANTIAL("Substantial"),
    HIGH("High");

    private final String value;

    AssuranceLevel(String value) {
        this.value = value;
    }

    String classRef() {
        return Oio.LEVEL + "/" + value;
    }

    boolean isAtLeast(AssuranceLevel minimum) {
        return compareTo(minimum) >= 0;
    }

    /** Exactly as the profile writes it; anything else is no level. */
    static Optional<AssuranceLevel> of(String value) {
        return Arrays.stream(values())
                .filter(level -> level.value.equals(value))
                .findFirst();
    }
}
