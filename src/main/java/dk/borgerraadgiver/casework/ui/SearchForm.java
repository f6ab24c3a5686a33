package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.util.function.Consumer;

/** Finds cases by number, name or words. What is typed goes to the server and stands in no address (R26). */
@Tag("form")
class SearchForm extends Div {
    private static final int LENGTH = 30;

    private final transient CaseTexts words;
    private final transient Consumer<String> search;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField field;

    SearchForm(CaseTexts words, Consumer<String> search) {
        this.words = words;
        this.search = search;
        field = new TextField("find", words.text("desk.find.label"))
                .optional()
                .characters(LENGTH)
                .hint(words.text("desk.find.hint"));
        getElement().setAttribute("role", "search").setAttribute("novalidate", true);
        add(errors);
        add(field);
        add(Parts.buttons(Buttons.submit(words.text("desk.find.go"))));
        getElement().addEventListener("submit", event -> submitted()).preventDefault();
    }

    String typed() {
        return field.value().strip();
    }

    private void submitted() {
        field.clearError();
        errors.clear();
        Problems problems = new Problems();
        try {
            search.accept(typed());
        } catch (Rejected no) {
            problems.add(field, words.texts().text(no.textKey(), no.arguments().toArray()));
        }
        errors.show(problems);
    }
}
