package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.DateText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** A deadline that the law gives the citizen, as it stands in the decision (R6). */
class AppealForm extends ActionForm {
    private final TextField body;
    private final DateFields day;

    /** @param told the day that was told at the gate: a suggestion to look up in the decision */
    AppealForm(CaseTexts words, Optional<LocalDate> told) {
        super("appeal", words);
        body = field(new TextField(id("hvor"), words.text("desk.field.appeal-body")));
        day = field(new DateFields(id("dato"), words.text("desk.field.appeal-day"))
                .hint(words.text(told.isPresent() ? "desk.field.appeal-day.told" : "desk.field.appeal-day.hint")));
        told.map(DateText::of).ifPresent(day::value);
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, body, "refused.appeal-body");
        Optional<LocalDate> date = day.value().date();
        if (date.isEmpty()) {
            problems.add(day, words().text("desk.date.invalid"));
        }
        return made(problems, body, () -> new AppealDeadlineNoted(date.orElseThrow(), body.value()));
    }
}
