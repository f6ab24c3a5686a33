package dk.borgerraadgiver.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.shared.Rejected;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of questions. Each answer is saved as its field is left; Continue (or Enter) checks, and goes on or shows what
 * must be put right.
 */
public abstract class QuestionPage extends Page {
    private final ErrorSummary summary = new ErrorSummary();
    private final Element fields = Markup.tag("div", "questions");
    private final Element buttons = Markup.tag("div", "button-row");
    private final Element form = Markup.tag("form", "", fields, buttons).setAttribute("novalidate", true);
    private final NativeButton forward = Buttons.submit(getTranslation("web.continue"));
    private final List<Field<?>> asked = new ArrayList<>();

    protected QuestionPage(String titleKey, Object... arguments) {
        super(titleKey, arguments);
        form.setAttribute("aria-labelledby", HEADING);
        buttons.appendChild(forward.getElement());
        form.addEventListener("submit", event -> submitted()).preventDefault();
        content().insertChild(0, summary.getElement());
        content().appendChild(form);
    }

    /** Finds what must be put right; the fields keep what was typed. */
    protected abstract void check(Problems problems);

    /** All is well: saves, and tells the path of the next page. */
    protected abstract String forward();

    /** A field was left with another answer; nobody waits for this. */
    protected void save() {}

    /** Asks this question: puts it on the page, saves as it is left, and watches its errors. */
    protected final <F extends Field<?>> F ask(F field) {
        asked(field);
        fields.appendChild(field.getElement());
        return field;
    }

    /** Watches a field that stands elsewhere on the page, such as under an option. */
    protected final <F extends Field<?>> F asked(F field) {
        asked.add(field);
        field.onLeft(value -> save());
        return field;
    }

    /** Other words than Continue on the primary button. */
    protected final void forwardText(String text) {
        forward.setText(text);
    }

    /** Shows the link to the page before, above the heading. */
    protected final void backTo(String path) {
        above(new BackLink(path));
    }

    /** What the fields say now is saved: the browser need not keep it any more (R30). */
    protected final void allSaved() {
        asked.forEach(field -> {
            if (field instanceof TextInput<?> typed) {
                typed.saved();
            }
        });
    }

    @Override
    Element body() {
        return fields;
    }

    private void submitted() {
        asked.forEach(Field::clearError);
        summary.clear();
        Problems problems = new Problems();
        check(problems);
        if (problems.none()) {
            goOn(problems);
        }
        if (!problems.none()) {
            summary.show(problems);
            UI.getCurrentOrThrow().getPage().setTitle(getTranslation("web.title.error") + " " + getPageTitle());
        }
    }

    private void goOn(Problems problems) {
        try {
            UI.getCurrentOrThrow().navigate(Paths.route(forward()));
        } catch (Rejected rejected) {
            problems.add(getTranslation(rejected.textKey(), rejected.arguments().toArray()));
        }
    }
}
