package dk.borgerraadgiver.content;

/** A text of the directory in each language of the site. Texts of the pages live in the bundles. */
public record Wording(String da, String en) {
    public String in(Language language) {
        return switch (language) {
            case DANISH -> da;
            case ENGLISH -> en;
        };
    }
}
