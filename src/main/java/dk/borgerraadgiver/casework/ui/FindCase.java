package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** To a case by its number. */
class FindCase extends Div {
    private static final int LENGTH = 16;

    private final transient CaseTexts words;
    private final transient Predicate<CaseNumber> isThere;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField field;

    FindCase(CaseTexts words, Predicate<CaseNumber> isThere) {
        this.words = words;
        this.isThere = isThere;
        field = new TextField("find", words.text("desk.find.label")).characters(LENGTH);
        add(errors);
        add(field);
        add(Parts.buttons(Buttons.secondary(words.text("desk.find.go"), this::find)));
    }

    private void find() {
        field.clearError();
        errors.clear();
        Problems problems = new Problems();
        number(problems).ifPresent(number -> {
            if (isThere.test(number)) {
                UI.getCurrentOrThrow().navigate(Addresses.desk(number).substring(1));
            } else {
                problems.add(field, words.text("desk.find.missing"));
            }
        });
        errors.show(problems);
    }

    private Optional<CaseNumber> number(Problems problems) {
        try {
            return Optional.of(new CaseNumber(field.value().strip().toUpperCase(Locale.ROOT)));
        } catch (Rejected no) {
            problems.add(field, words.texts().text(no.textKey()));
            return Optional.empty();
        }
    }
}
