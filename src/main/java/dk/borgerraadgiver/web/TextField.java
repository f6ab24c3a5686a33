package dk.borgerraadgiver.web;

/** One line of text. */
public final class TextField extends TextInput<TextField> {
    public TextField(String id, String label) {
        super(id, label, "input");
        input().setAttribute("type", "text");
    }

    /** What the browser may fill in, such as {@code name}, {@code email}, {@code tel}. */
    public TextField autocomplete(String purpose) {
        input().setAttribute("autocomplete", purpose);
        return this;
    }

    /** Keyboard on small devices, such as {@code numeric}, {@code email}, {@code tel}. */
    public TextField keyboard(String mode) {
        input().setAttribute("inputmode", mode);
        return this;
    }

    /** As wide as the answer is expected to be long. */
    public TextField characters(int count) {
        input().setAttribute("size", String.valueOf(count));
        input().getClassList().add("input-width");
        return this;
    }
}
