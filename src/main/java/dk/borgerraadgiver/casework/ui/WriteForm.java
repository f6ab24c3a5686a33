package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.List;
import java.util.Optional;

/** A message to the citizen, who may have to answer it. */
class WriteForm extends ActionForm {
    private final LongText text = textForCitizen();
    private final CheckboxGroup<String> answerWanted;

    WriteForm(CaseTexts words) {
        super("message", words);
        answerWanted = field(new CheckboxGroup<>(
                id("svar"),
                words.text("desk.field.answer-wanted"),
                List.of("desk.field.answer-wanted.yes"),
                words::text));
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, text, "refused.text-missing");
        return made(
                problems,
                text,
                () -> new MessageToCitizen(text.value(), !answerWanted.value().isEmpty()));
    }
}
