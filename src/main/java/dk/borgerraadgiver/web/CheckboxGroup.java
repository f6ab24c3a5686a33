package dk.borgerraadgiver.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Any number of a few, in the order of the options. */
public final class CheckboxGroup<E> extends ChoiceField<E, Set<E>, CheckboxGroup<E>> {
    public CheckboxGroup(String id, String label, List<E> options, Function<E, String> words) {
        super(id, label, "checkbox", options, words);
    }

    @Override
    public Set<E> value() {
        return chosen().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void value(Set<E> value) {
        choose(value::contains);
    }

    /** A checkbox has no required state of its own; the words of the label say it. */
    @Override
    void state(boolean required, boolean invalid) {
        inputs().forEach(input -> input.setAttribute("aria-invalid", String.valueOf(invalid)));
    }
}
