package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Another day than the promised one: with a reason, and a new date (R17). */
class PostponeForm extends ActionForm {
    private final transient LocalDate promised;
    private final LongText reason;
    private final DateFields date;

    PostponeForm(CaseTexts words, LocalDate promised) {
        super("postpone", words);
        this.promised = promised;
        reason = field(new LongText(id("begrundelse"), words.text("desk.field.reason"), MOST).rows(3));
        date = field(new DateFields(id("dato"), words.text("desk.field.new-date"))
                .hint(words.text("desk.field.new-date.hint", words.dates().day(promised))));
    }

    @Override
    void readIn(Language citizens, Function<Language, CaseTexts> in) {
        reason.in(citizens).hint(words().text("desk.field.reason.hint." + citizens.code()));
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, reason, "refused.reason-missing");
        Optional<LocalDate> later = date.value().date();
        if (later.isEmpty()) {
            problems.add(date, words().text("desk.date.invalid"));
        }
        return made(problems, date, () -> new Postponed(reason.value(), promised, later.orElseThrow()));
    }
}
