package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.Optional;
import java.util.function.Function;

/** A text for the citizen, and nothing else. */
class TextForm extends ActionForm {
    private final LongText text;
    private final transient Function<String, CaseEvent> event;

    TextForm(String action, CaseTexts words, Function<String, CaseEvent> event) {
        super(action, words);
        this.event = event;
        text = textForCitizen();
    }

    TextForm suggesting(String key) {
        suggest(key);
        return this;
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, text, "refused.text-missing");
        return made(problems, text, () -> event.apply(text.value()));
    }
}
