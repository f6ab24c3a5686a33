package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A message to the citizen, who may have to answer it. */
class WriteForm extends ActionForm {
    private final LongText text = textForCitizen();
    private final CheckboxGroup<String> answerWanted;
    private final DateFields answerBy;

    WriteForm(CaseTexts words) {
        super("message", words);
        answerWanted = field(new CheckboxGroup<>(
                id("svar"),
                words.text("desk.field.answer-wanted"),
                List.of("desk.field.answer-wanted.yes"),
                words::text));
        answerBy = new DateFields(id("svarfrist"), words.text("desk.field.citizen-answers-by"))
                .optional()
                .hint(words.text("desk.field.citizen-answers-by.hint"));
        answerWanted.reveal("desk.field.answer-wanted.yes", answerBy);
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        answerBy.clearError();
        required(problems, text, "refused.text-missing");
        Optional<LocalDate> day = date(problems, answerBy);
        return made(
                problems,
                text,
                () -> new MessageToCitizen(text.value(), !answerWanted.value().isEmpty(), day));
    }
}
