package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What radio buttons and checkboxes have in common: a fieldset with a legend, and one native input an option. */
abstract class ChoiceField<E, T, S extends ChoiceField<E, T, S>> extends FormField<T, S> {
    private static final String CHECKED = "Array.from(element.querySelectorAll('input[data-of]'))"
            + ".filter(input => input.dataset.of === element.dataset.choices).map(input => input.checked)";

    private final String kind;
    private final Function<E, String> words;
    private List<E> options;
    private final Element fieldset;
    private final Element legend;
    private final List<Element> inputs = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private List<Boolean> checked;

    ChoiceField(String id, String label, String kind, List<E> options, Function<E, String> words) {
        super(id);
        this.kind = kind;
        this.words = words;
        this.options = List.copyOf(options);
        checked = options.stream().map(option -> false).toList();
        legend = Markup.text("legend", "form-label", label);
        fieldset = Markup.tag("fieldset", "", legend).setAttribute("data-choices", id);
        options.forEach(option -> fieldset.appendChild(box(words.apply(option))));
        fieldset.addEventListener("change", event -> {
                    checked = flags(event.getEventData().get(CHECKED));
                    left();
                })
                .addEventData(CHECKED)
                .debounce(LEFT_MILLISECONDS);
        getElement().appendChild(fieldset);
        tie();
    }

    /** Other options than before; what was chosen stays chosen where it is still there. */
    public final S offer(List<E> others) {
        List<E> kept = chosen().toList();
        boxes.forEach(Element::removeFromParent);
        boxes.clear();
        inputs.clear();
        options = List.copyOf(others);
        options.forEach(option -> fieldset.appendChild(box(words.apply(option))));
        choose(kept::contains);
        tie();
        return self();
    }

    /** A line of help under one option, told with it. */
    public final S optionHint(E option, String text) {
        int index = options.indexOf(option);
        Element box = boxes.get(index);
        box.appendChild(Markup.text("span", "form-hint", text).setAttribute("id", inputId(index) + "-option-hint"));
        tie();
        return self();
    }

    /** Further fields that belong to one option and show while it is chosen; the browser does it alone. */
    public final S reveal(E option, Component... fields) {
        Element content = Markup.tag("div", "reveal");
        for (Component field : fields) {
            content.appendChild(field.getElement());
        }
        fieldset.insertChild(fieldset.indexOfChild(boxes.get(options.indexOf(option))) + 1, content);
        return self();
    }

    @Override
    public String targetId() {
        return inputId(0);
    }

    final Stream<E> chosen() {
        return IntStream.range(0, options.size()).filter(checked::get).mapToObj(options::get);
    }

    final void choose(Predicate<E> wanted) {
        checked = options.stream().map(wanted::test).toList();
        for (int index = 0; index < inputs.size(); index++) {
            Element input = inputs.get(index);
            boolean on = checked.get(index);
            input.setAttribute("checked", on);
            input.executeJs("this.checked = $0", on);
        }
    }

    final Element fieldset() {
        return fieldset;
    }

    @Override
    final Element holder() {
        return fieldset;
    }

    @Override
    final Element label() {
        return legend;
    }

    @Override
    final Stream<Element> inputs() {
        return inputs.stream();
    }

    @Override
    final Stream<String> describing(Element input) {
        String ofOption = input.getAttribute("id") + "-option-hint";
        return Optional.ofNullable(input.getParent()).stream()
                .flatMap(Element::getChildren)
                .map(element -> Optional.ofNullable(element.getAttribute("id")).orElse(""))
                .filter(ofOption::equals);
    }

    private Element box(String words) {
        String inputId = inputId(inputs.size());
        Element input = Markup.tag("input", "form-" + kind)
                .setAttribute("type", kind)
                .setAttribute("id", inputId)
                .setAttribute("name", id())
                .setAttribute("data-of", id())
                .setAttribute("value", String.valueOf(inputs.size()));
        Element box = Markup.tag(
                "div",
                "form-group-" + kind,
                input,
                Markup.text("label", "", words).setAttribute("for", inputId));
        inputs.add(input);
        boxes.add(box);
        return box;
    }

    private String inputId(int index) {
        return index == 0 ? id() : id() + "-" + (index + 1);
    }

    private static List<Boolean> flags(JsonNode data) {
        List<Boolean> flags = new ArrayList<>();
        data.forEach(flag -> flags.add(flag.asBoolean()));
        return flags;
    }
}
