package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.web.DateText;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a form, exactly as the person wrote it. */
record Said(Map<String, List<String>> fields) {
    static final Said NOTHING = new Said(Map.of());

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** One kind of line break, and none of the characters that no database keeps. */
    String text(String field) {
        List<String> values = all(field);
        return values.isEmpty()
                ? ""
                : values.getFirst().replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    DateText date(String field) {
        return new DateText(text(field), text(field + "-maaned"), text(field + "-aar"));
    }

    static Map<String, List<String>> ofDate(String field, DateText date) {
        return Map.of(
                field,
                List.of(date.day()),
                field + "-maaned",
                List.of(date.month()),
                field + "-aar",
                List.of(date.year()));
    }
}
