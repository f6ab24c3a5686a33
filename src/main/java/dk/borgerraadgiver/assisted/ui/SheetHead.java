package dk.borgerraadgiver.assisted.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.assisted.Sheet;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.DateText;
import dk.borgerraadgiver.web.FormField;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What stands before the questions: the day the letter came, and who wrote it, as far as it says. */
final class SheetHead {
    private final Texts texts;
    private final DateFields came;
    private final TextField name;
    private final TextField number;
    private final DateFields born;
    private final TextField forWhom;
    private final Div known = new Div();

    SheetHead(String place, Texts texts) {
        this.texts = texts;
        came = new DateFields("came", text("came")).hint(text("came.hint")).keepAs(place + "came");
        name = new TextField("name", text("name")).keepAs(place + "name").optional();
        number = new TextField("number", text("number"))
                .keyboard("numeric")
                .hint(text("number.hint"))
                .optional();
        born = new DateFields("born", text("born")).keepAs(place + "born").optional();
        forWhom = new TextField("for-whom", text("for-whom"))
                .hint(text("for-whom.hint"))
                .keepAs(place + "for-whom")
                .optional();
        Stream.of(name, number, forWhom).forEach(FormField::fillNothingIn);
    }

    DateFields came() {
        return came;
    }

    List<FormField<?, ?>> writer() {
        return List.of(name, number, born, forWhom);
    }

    TextField number() {
        return number;
    }

    /** Where it says whose number is noted. */
    Div known() {
        return known;
    }

    Sheet.Head read() {
        return new Sheet.Head(day(came.value()), name.value(), day(born.value()), forWhom.value());
    }

    void show(Sheet.Head head) {
        came.value(typed(head.came()));
        name.value(head.name());
        born.value(typed(head.born()));
        forWhom.value(head.forWhom());
    }

    void check(Problems problems, LocalDate today) {
        if (came.value().date().isEmpty()) {
            problems.add(came, texts.text("assisted.refused.came-missing"));
        } else if (came.value().date().orElseThrow().isAfter(today)) {
            problems.add(came, texts.text("assisted.refused.came-later"));
        }
        if (!born.value().blank()
                && born.value().date().filter(day -> !day.isAfter(today)).isEmpty()) {
            problems.add(born, texts.text("assisted.refused.birth-date"));
        }
        if (!number.value().isBlank()) {
            problems.add(number, texts.text("shared.civil-number.not-valid"));
        }
    }

    private static Sheet.Day day(DateText typed) {
        return typed.blank()
                ? Sheet.Day.NONE
                : new Sheet.Day(
                        Stream.of(typed.day(), typed.month(), typed.year())
                                .map(part -> part.replace('/', ' '))
                                .reduce((one, next) -> one + "/" + next)
                                .orElseThrow(),
                        typed.date());
    }

    private static DateText typed(Sheet.Day day) {
        String[] parts = day.typed().split("/", -1);
        return parts.length == 3 ? new DateText(parts[0], parts[1], parts[2]) : DateText.BLANK;
    }

    private String text(String key) {
        return texts.text("assisted.sheet." + key);
    }
}
