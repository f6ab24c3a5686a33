package dk.borgerraadgiver.identity.access;

import java.util.Arrays;
import java.util.Locale;

/** Why a login came to nothing, as far as the one who tried can use it. */
public enum LoginFailure {
    CANCELLED("afbrudt"),
    LEVEL_TOO_LOW("niveau"),
    TOO_LATE("for-sent"),
    NOT_AN_OFFICER("uden-rettighed"),
    PROVIDER_AWAY("utilgaengelig"),
    WENT_WRONG("fejl");

    private final String word;

    LoginFailure(String word) {
        this.word = word;
    }

    /** As it stands in the address of the page. */
    public String word() {
        return word;
    }

    /** Begins the keys of its texts. */
    public String key() {
        return "identity.failed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static LoginFailure of(String word) {
        return Arrays.stream(values())
                .filter(failure -> failure.word.equals(word))
                .findFirst()
                .orElse(WENT_WRONG);
    }
}
