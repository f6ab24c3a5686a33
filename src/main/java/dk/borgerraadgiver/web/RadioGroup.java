package dk.borgerraadgiver.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of a few. Nothing is chosen beforehand. */
public final class RadioGroup<E> extends ChoiceField<E, Optional<E>, RadioGroup<E>> {
    public RadioGroup(String id, String label, List<E> options, Function<E, String> words) {
        super(id, label, "radio", options, words);
        fieldset().setAttribute("role", "radiogroup");
    }

    @Override
    public Optional<E> value() {
        return chosen().findFirst();
    }

    @Override
    public void value(Optional<E> value) {
        choose(option -> value.filter(option::equals).isPresent());
    }

    @Override
    void state(boolean required, boolean invalid) {
        fieldset().setAttribute("aria-required", String.valueOf(required));
        fieldset().setAttribute("aria-invalid", String.valueOf(invalid));
    }
}
