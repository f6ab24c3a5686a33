package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Texts;
import java.util.List;

/** What is wrong with one field, and which text says so. */
record Problem(String field, String key, List<Object> arguments) {
    static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    String in(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
