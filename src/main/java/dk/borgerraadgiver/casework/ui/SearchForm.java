package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.util.function.Consumer;

/** Finds by words. What is typed goes to the server and stands in no address (R26). */
@Tag("form")
class SearchForm extends Div {
    private static final int LENGTH = 30;

    private final transient CaseTexts words;
    private final transient Consumer<String> search;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField field;

    /** @param key of its texts */
    SearchForm(CaseTexts words, String key, Consumer<String> search) {
        this.words = words;
        this.search = search;
        field = new TextField("find", words.text(key + ".label"))
                .optional()
                .characters(LENGTH)
                .hint(words.text(key + ".hint"));
        getElement().setAttribute("role", "search").setAttribute("novalidate", true);
        add(errors);
        add(field);
        add(Parts.buttons(Buttons.submit(words.text(key + ".go"))));
        getElement().addEventListener("submit", event -> submitted()).preventDefault();
    }

    String typed() {
        return field.value().strip();
    }

    void type(String words) {
        field.value(words);
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
