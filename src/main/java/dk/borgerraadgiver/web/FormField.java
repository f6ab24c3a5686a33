package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.PropertyChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Label, hint, error and control in the order of the design system, tied together once for all fields.
 *
 * @param <S> the field's own type, so that calls can be chained
 */
@Tag("div")
public abstract class FormField<T, S extends FormField<T, S>> extends Component implements Field<T> {
    /** Long enough for the press of a button to carry the last answer along, short enough to be saved when one reads on. */
    static final int LEFT_MILLISECONDS = 700;

    private final String id;
    private final List<Consumer<T>> listeners = new ArrayList<>();
    private @Nullable Element hint;
    private @Nullable Element error;
    private String errorText = "";
    private boolean optional;

    FormField(String id) {
        this.id = id;
        getElement().setAttribute("class", "form-group");
    }

    /** The element that holds label, hint, error and control: the group itself, or a fieldset in it. */
    abstract Element holder();

    /** Where the label's words stand. */
    abstract Element label();

    /** Each native element that is focused, and must tell hint and error. */
    abstract Stream<Element> inputs();

    @Override
    public String targetId() {
        return id;
    }

    public final S hint(String text) {
        Element made = Markup.text("span", "form-hint", text).setAttribute("id", id + "-hint");
        holder().insertChild(holder().indexOfChild(label()) + 1, made);
        hint = made;
        tie();
        return self();
    }

    /** The person may leave it empty, and is told so in the label. */
    public final S optional() {
        optional = true;
        label().appendChild(Markup.text("span", "form-optional", " " + getTranslation("web.field.optional")));
        tie();
        return self();
    }

    /** Keeps what is typed but not yet saved in the browser under this name, and puts it back after a new login. */
    public S keepAs(String name) {
        inputs().forEach(input -> input.setAttribute("data-keep", name));
        return self();
    }

    @Override
    public final void error(String text) {
        clearError();
        Element made = Markup.tag("span", "form-error-message")
                .setAttribute("id", id + "-error")
                .appendChild(Markup.unseen(getTranslation("web.field.error") + " "), Markup.text("span", "", text));
        holder().insertChild(holder().indexOfChild(hint == null ? label() : hint) + 1, made);
        error = made;
        errorText = text;
        getElement().getClassList().add("form-error");
        tie();
    }

    @Override
    public final void clearError() {
        if (error != null) {
            error.removeFromParent();
            error = null;
        }
        errorText = "";
        getElement().getClassList().remove("form-error");
        tie();
    }

    @Override
    public final Optional<String> error() {
        return errorText.isEmpty() ? Optional.empty() : Optional.of(errorText);
    }

    @Override
    public final void onLeft(Consumer<T> listener) {
        listeners.add(listener);
    }

    /** What the page itself puts into a field, one after the other as it comes, is nothing that a person has left. */
    final void changed(PropertyChangeEvent change) {
        if (change.isUserOriginated()) {
            left();
        }
    }

    final void left() {
        listeners.forEach(listener -> listener.accept(value()));
    }

    final String id() {
        return id;
    }

    /** Further ids that describe an input, beside hint and error. */
    Stream<String> describing(Element input) {
        return Stream.empty();
    }

    /** Says required and invalid where the kind of control allows it. */
    void state(boolean required, boolean invalid) {
        inputs().forEach(input -> {
            input.setAttribute("aria-required", String.valueOf(required));
            input.setAttribute("aria-invalid", String.valueOf(invalid));
        });
    }

    /** A group tells its hint and error once, as one enters it; where the summary leads, the error is told again. */
    final void tie() {
        boolean group = holder().getTag().equals("fieldset");
        if (group) {
            describe(holder(), ids(error), ids(hint));
        }
        for (Element input : inputs().toList()) {
            boolean first = targetId().equals(input.getAttribute("id"));
            describe(
                    input,
                    group && !first ? Stream.empty() : ids(error),
                    group ? Stream.empty() : ids(hint),
                    describing(input));
        }
        state(!optional, error != null);
    }

    private static Stream<String> ids(@Nullable Element element) {
        return Optional.ofNullable(element).map(found -> found.getAttribute("id")).stream();
    }

    @SafeVarargs
    private static void describe(Element element, Stream<String>... ids) {
        String all = Stream.of(ids).flatMap(each -> each).collect(Collectors.joining(" "));
        if (all.isEmpty()) {
            element.removeAttribute("aria-describedby");
        } else {
            element.setAttribute("aria-describedby", all);
        }
    }

    @SuppressWarnings("unchecked")
    final S self() {
        return (S) this;
    }

    /** The browser offers nothing that somebody else typed here before. */
    public final void fillNothingIn() {
        inputs().filter(FormField::takesText).forEach(input -> input.setAttribute("autocomplete", "off"));
    }

    /** What is chosen and not written knows no such attribute. */
    private static boolean takesText(Element input) {
        String type = input.getAttribute("type");
        return !"checkbox".equals(type) && !"radio".equals(type) && !"file".equals(type);
    }
}
