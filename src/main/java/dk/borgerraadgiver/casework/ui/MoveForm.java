package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.Optional;

/** On to another stage: a text for the citizen, perhaps a promised date. */
class MoveForm extends ActionForm {
    /** Makes the event of the move. */
    @FunctionalInterface
    interface Move {
        CaseEvent event(String text, Optional<LocalDate> newsBy);
    }

    private final LongText text;
    private final DateFields newsBy;
    private final transient Move move;

    MoveForm(String action, CaseTexts words, Move move) {
        super(action, words);
        this.move = move;
        text = textForCitizen();
        newsBy = newsBy();
    }

    MoveForm suggesting(String key) {
        suggest(key);
        return this;
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, text, "refused.text-missing");
        Optional<LocalDate> date = date(problems, newsBy);
        return made(problems, text, () -> move.event(text.value(), date));
    }
}
