package dk.borgerraadgiver.assisted.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the template shows it.
 *
 * @param kind {@code line}, {@code lines}, {@code radio}, {@code checkbox} or {@code file}
 * @param input how a phone's keyboard should look
 */
record FieldView(
        String name,
        String kind,
        String label,
        @Nullable String hint,
        @Nullable String error,
        boolean optional,
        String value,
        @Nullable String input,
        List<OptionView> options) {
    /** @param reveals fields that show while it is chosen */
    record OptionView(
            String id, String value, String label, @Nullable String hint, boolean checked, List<FieldView> reveals) {
        public OptionView {
            reveals = List.copyOf(reveals);
        }
    }

    /** What a screen reader reads with the field. */
    public @Nullable String described() {
        String ids = (error == null ? "" : name + "-error ") + (hint == null ? "" : name + "-hint");
        return ids.isBlank() ? null : ids.strip();
    }
}
