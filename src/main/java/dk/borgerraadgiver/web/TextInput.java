package dk.borgerraadgiver.web;

import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.content.Language;
import java.util.stream.Stream;

/** What one-line and many-line text have in common: a label and one native element with a value. */
abstract class TextInput<S extends TextInput<S>> extends FormField<String, S> {
    private final Element label;
    private final Element input;
    private String saved = "";

    TextInput(String id, String labelText, String tag) {
        super(id);
        label = Markup.text("label", "form-label", labelText)
                .setAttribute("for", id)
                .setAttribute("id", id + "-label");
        input = Markup.tag(tag, "form-input").setAttribute("id", id).setAttribute("name", id);
        input.setProperty("value", "");
        input.addPropertyChangeListener("value", "change", this::changed).debounce(LEFT_MILLISECONDS);
        getElement().appendChild(label, input);
        tie();
    }

    @Override
    public String value() {
        return input.getProperty("value", "");
    }

    @Override
    public void value(String value) {
        input.setProperty("value", value);
    }

    /** What is written here will be read in this language: spelling is checked, and it is read aloud, in it. */
    public S in(Language language) {
        input.setAttribute("lang", language.code());
        return self();
    }

    /** This is saved, and need not be kept in the browser any more. */
    final void saved() {
        String name = input.getAttribute("data-keep");
        if (name != null && !value().equals(saved)) {
            saved = value();
            KeptText.saved(name, saved);
        }
    }

    final Element input() {
        return input;
    }

    @Override
    final Element holder() {
        return getElement();
    }

    @Override
    final Element label() {
        return label;
    }

    @Override
    final Stream<Element> inputs() {
        return Stream.of(input);
    }
}
