package dk.borgerraadgiver.content;

import java.util.Arrays;
import java.util.Locale;

/** The languages of the site. Danish is the first and the fallback. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1, as it stands in {@code lang} and in the names of the bundles. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return this == DANISH ? Locale.of("da", "DK") : Locale.UK;
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }

    /** Any code that the site does not speak becomes Danish. */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElse(DANISH);
    }
}
