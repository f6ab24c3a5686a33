package dk.borgerraadgiver.web;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields that are read together; what is made of them is for each form to say. */
public abstract class FormFields extends Div {
    private final transient List<Field<?>> fields = new ArrayList<>();

    /** Adds the field at the end. */
    public final <F extends Field<?>> F field(F field) {
        asked(field);
        getElement().appendChild(field.getElement());
        return field;
    }

    /** Watches a field that stands elsewhere, such as under an option. */
    public final <F extends Field<?>> F asked(F field) {
        fields.add(field);
        return field;
    }

    public final void clearErrors() {
        fields.forEach(Field::clearError);
    }

    /** @param text tells that nothing was written, and what to write */
    protected static void mustBeWritten(Problems problems, Field<String> field, String text) {
        if (field.value().isBlank()) {
            problems.add(field, text);
        }
    }

    /**
     * Empty where nothing was written; a problem where it is no date.
     *
     * @param text tells that it is no date
     */
    protected static Optional<LocalDate> dateOrNone(Problems problems, DateFields field, String text) {
        Optional<LocalDate> date = field.value().date();
        if (date.isEmpty() && !field.value().blank()) {
            problems.add(field, text);
        }
        return date;
    }
}
