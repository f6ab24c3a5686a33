package dk.borgerraadgiver.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be put right before one can go on, in the order of the page. */
public final class Problems {
    /** Text, and the id of the element to go to when it belongs to one. */
    record Problem(String text, Optional<String> targetId) {}

    private final List<Problem> problems = new ArrayList<>();

    public Problems add(Field<?> field, String text) {
        field.error(text);
        problems.add(new Problem(text, Optional.of(field.targetId())));
        return this;
    }

    /** A problem of the page as a whole. */
    public Problems add(String text) {
        problems.add(new Problem(text, Optional.empty()));
        return this;
    }

    public boolean none() {
        return problems.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
