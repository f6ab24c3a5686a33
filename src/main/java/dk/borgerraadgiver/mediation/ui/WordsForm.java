package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** The same, in words. */
class WordsForm extends DeskForm {
    private final transient BiFunction<String, Optional<Spoken>, MediationEvent> event;
    private final LongText text;
    private final TextField speaker;
    private final DateFields on;

    WordsForm(
            String action,
            MediationTexts words,
            LocalDate today,
            BiFunction<String, Optional<Spoken>, MediationEvent> event) {
        super(action, words);
        this.event = event;
        text = text("field.words");
        speaker = speaker();
        on = spokenOn(today);
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        required(problems, text, "refused.words-missing");
        Optional<Spoken> spoken = spoken(problems, speaker, on);
        return made(problems, text, () -> event.apply(text.value(), spoken));
    }
}
