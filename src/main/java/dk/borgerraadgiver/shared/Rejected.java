package dk.borgerraadgiver.shared;

import java.util.List;

/** What a value object or a verb of the model says no to, with the key of the text that tells the person why. */
public final class Rejected extends RuntimeException {
    private final String textKey;
    private final transient List<Object> arguments;

    public Rejected(String textKey, Object... arguments) {
        super(textKey);
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    /** Key in the text bundles of a sentence that says what to do. */
    public String textKey() {
        return textKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
