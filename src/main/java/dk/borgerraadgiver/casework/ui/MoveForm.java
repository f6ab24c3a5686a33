package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** On to another stage: a text for the citizen, perhaps a unit, perhaps a promised date. */
class MoveForm extends ActionForm {
    /** Makes the event of the move. */
    @FunctionalInterface
    interface Move {
        CaseEvent event(String unit, String text, Optional<LocalDate> newsBy);
    }

    private final transient Optional<TextField> unit;
    private final LongText text;
    private final DateFields newsBy;
    private final transient Move move;

    MoveForm(String action, boolean withUnit, CaseTexts words, Move move) {
        super(action, words);
        this.move = move;
        unit = withUnit
                ? Optional.of(field(new TextField(id("enhed"), words.text("desk.field.unit"))))
                : Optional.empty();
        text = textForCitizen();
        newsBy = field(new DateFields(id("dato"), words.text("desk.field.news-by"))
                .optional()
                .hint(words.text("desk.field.news-by.hint")));
    }

    MoveForm suggesting(String suggestion) {
        text.value(suggestion);
        return this;
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        unit.ifPresent(field -> required(problems, field, "refused.unit-missing"));
        required(problems, text, "refused.text-missing");
        Optional<LocalDate> date = date(problems, newsBy);
        return made(problems, text, () -> move.event(unit.map(TextField::value).orElse(""), text.value(), date));
    }
}
