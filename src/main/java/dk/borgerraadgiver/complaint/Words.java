package dk.borgerraadgiver.complaint;

import java.util.Optional;

/**
 * What the person has written, kept exactly: every script, direction and emoji. Only what no database can hold is taken
 * out: the NUL character, and halves of characters.
 */
public record Words(String text) {
    public static final Words NONE = new Words("");

    public Words {
        text = storable(text);
    }

    /** Spaces of any kind and signs without width are nothing said. */
    public boolean isEmpty() {
        return text.codePoints().allMatch(Words::isUnseen);
    }

    /** Characters as a person counts them; an emoji outside the basic plane is one. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public Optional<String> said() {
        return isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Nothing, where these and theirs are two different changes of what stood before. */
    Optional<Words> merged(Words before, Words theirs) {
        if (equals(before)) {
            return Optional.of(theirs);
        }
        return theirs.equals(before) || theirs.equals(this) ? Optional.of(this) : Optional.empty();
    }

    /** At most so many characters, none of them cut in two. */
    public String beginning(int most) {
        return length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    @Override
    public String toString() {
        return "Words[" + length() + "]";
    }

    private static boolean isUnseen(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    private static String storable(String text) {
        if (text.chars().noneMatch(sign -> sign == 0 || Character.isSurrogate((char) sign))) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign != 0)
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? '\uFFFD' : sign)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
