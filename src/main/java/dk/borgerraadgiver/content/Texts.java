package dk.borgerraadgiver.content;

/** The texts of one language. A key that is missing or a field left unfilled is a fault, never shown (R24). */
public interface Texts {
    Language language();

    /**
     * @param arguments fill {@code {0}}, {@code {1}} … in order; each is put in as it stands,
     *     but a day or a minute in words, and a number of five digits or more in groups
     * @throws IllegalStateException when the key is missing or a field stays unfilled
     */
    String text(String key, Object... arguments);

    boolean has(String key);
}
