package dk.borgerraadgiver.web;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** A date in three fields of text: day, month, year. Takes "3", "03", "marts" and "24". */
public final class DateFields extends FormField<DateText, DateFields> {
    private final Element fieldset;
    private final Element legend;
    private final Element day;
    private final Element month;
    private final Element year;

    public DateFields(String id, String label) {
        super(id);
        legend = Markup.text("legend", "form-label", label);
        day = input(id, 2);
        month = input(id + "-month", 10);
        year = input(id + "-year", 4);
        fieldset = Markup.tag(
                "fieldset",
                "",
                legend,
                Markup.tag(
                        "div",
                        "date-group",
                        part("form-group-day", "web.date.day", day),
                        part("form-group-month", "web.date.month", month),
                        part("form-group-year", "web.date.year", year)));
        getElement().appendChild(fieldset);
        tie();
    }

    /** Lets the browser fill in the date of birth. */
    public DateFields birthday() {
        day.setAttribute("autocomplete", "bday-day");
        month.setAttribute("autocomplete", "bday-month");
        year.setAttribute("autocomplete", "bday-year");
        return this;
    }

    @Override
    public DateFields keepAs(String name) {
        day.setAttribute("data-keep", name + ".day");
        month.setAttribute("data-keep", name + ".month");
        year.setAttribute("data-keep", name + ".year");
        return this;
    }

    @Override
    public DateText value() {
        return new DateText(textOf(day), textOf(month), textOf(year));
    }

    @Override
    public void value(DateText value) {
        day.setProperty("value", value.day());
        month.setProperty("value", value.month());
        year.setProperty("value", value.year());
    }

    @Override
    Element holder() {
        return fieldset;
    }

    @Override
    Element label() {
        return legend;
    }

    @Override
    Stream<Element> inputs() {
        return List.of(day, month, year).stream();
    }

    private Element input(String id, int width) {
        Element input = Markup.tag("input", "form-input input-width")
                .setAttribute("type", "text")
                .setAttribute("id", id)
                .setAttribute("size", String.valueOf(width))
                .setAttribute("autocomplete", "off");
        if (width != 10) {
            input.setAttribute("inputmode", "numeric");
        }
        input.setProperty("value", "");
        input.addPropertyChangeListener("value", "change", this::changed).debounce(LEFT_MILLISECONDS);
        return input;
    }

    private Element part(String classes, String labelKey, Element input) {
        return Markup.tag(
                "div",
                classes,
                Markup.text("label", "form-label", getTranslation(labelKey))
                        .setAttribute("for", input.getAttribute("id")),
                input);
    }

    private static String textOf(Element input) {
        return input.getProperty("value", "");
    }
}
