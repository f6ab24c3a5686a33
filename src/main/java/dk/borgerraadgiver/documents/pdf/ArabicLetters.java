package dk.borgerraadgiver.documents.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Joins Arabic letters: each takes the form that fits its neighbours. The forms come from the Unicode tables. */
final class ArabicLetters {
    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    private static final Map<String, Character> FORMS = forms();

    private ArabicLetters() {}

    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean toPrevious = before >= 0 && reaches(text.charAt(before)) && joins(letter);
            boolean toNext = reaches(letter) && joins(next(text, i));
            joined.append((char) FORMS.getOrDefault(form(toPrevious, toNext) + letter, letter));
            before = isMark(letter) ? before : i;
        }
        return joined.toString();
    }

    private static char next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next < text.length() ? text.charAt(next) : ' ';
    }

    private static String form(boolean toPrevious, boolean toNext) {
        if (toPrevious) {
            return toNext ? "MEDIAL" : "FINAL";
        }
        return toNext ? "INITIAL" : "ISOLATED";
    }

    /** Whether the letter holds on to the one after it. */
    private static boolean reaches(char letter) {
        return letter == 'ـ' || FORMS.containsKey("INITIAL" + letter);
    }

    /** Whether the letter holds on to the one before it. */
    private static boolean joins(char letter) {
        return letter == 'ـ' || FORMS.containsKey("FINAL" + letter);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static Map<String, Character> forms() {
        Map<String, Character> forms = new HashMap<>();
        for (char form = FIRST; form <= LAST; form++) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            String name = Character.getName(form);
            if (letter.length() == 1 && name != null && name.endsWith("FORM")) {
                String[] words = name.split(" ");
                forms.putIfAbsent(words[words.length - 2] + letter, form);
            }
        }
        return Map.copyOf(forms);
    }
}
