package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.Browser.Window;

/**
 * {@code -Paccessibility-full} goes all ways again with Danish and English exchanged, with desk and phone exchanged, and
 * with both: so every state is met in each language and width, though each journey is written once.
 */
final class Exchanged {
    private static final boolean LANGUAGES = Boolean.getBoolean("accessibility.other-language");
    private static final boolean WIDTHS = Boolean.getBoolean("accessibility.other-width");
    /** Everybody puts the mouse away. */
    private static final boolean HANDS = Boolean.getBoolean("accessibility.keyboard");

    /** For what looks the same however it is exchanged. */
    static final String NOT = "dk.borgerraadgiver.accessibility.Exchanged#nothing";

    static final String NOTHING = name(false, false, false);
    /** The run after which all have been met. */
    static final String ALL = name(true, true, true);

    private Exchanged() {}

    /** What is compared word by word is compared as the journey was written. */
    static boolean nothing() {
        return !LANGUAGES && !WIDTHS && !HANDS;
    }

    static String name() {
        return name(LANGUAGES, WIDTHS, HANDS);
    }

    private static String name(boolean languages, boolean widths, boolean hands) {
        return (languages ? "other-language-" : "") + (widths ? "other-width-" : "") + (hands ? "keyboard" : "hand");
    }

    static boolean hands() {
        return HANDS;
    }

    static String language(String language) {
        return !LANGUAGES ? language : language.equals("da") ? "en" : "da";
    }

    static Window window(Window window) {
        if (!WIDTHS) {
            return window;
        }
        return window == Window.DESK ? Window.PHONE : Window.DESK;
    }
}
