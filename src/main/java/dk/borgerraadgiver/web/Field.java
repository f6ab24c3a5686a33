package dk.borgerraadgiver.web;

import com.vaadin.flow.component.HasElement;
import java.util.Optional;
import java.util.function.Consumer;

/** A question with one answer on a page. What the person typed stays as it is, whatever the server thinks of it. */
public interface Field<T> extends HasElement {
    /** Id of the element that takes focus: the target of links in the error summary. */
    String targetId();

    T value();

    /** Shows an answer that was given before. */
    void value(T value);

    void error(String text);

    void clearError();

    Optional<String> error();

    /** Told when the person has left the field with another answer; may come together with the press of a button. */
    void onLeft(Consumer<T> listener);
}
