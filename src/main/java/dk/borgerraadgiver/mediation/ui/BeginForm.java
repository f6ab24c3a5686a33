package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.Optional;

/** Both sides have said yes, and the citizen is told how it goes on. */
class BeginForm extends DeskForm {
    private final LongText text;
    private final DateFields newsBy;

    BeginForm(MediationTexts words) {
        super("begin", words);
        text = toCitizen("begin");
        newsBy = field(new DateFields(id("dato"), words.text("field.news-by"))
                .optional()
                .hint(words.text("field.news-by.hint")));
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        date(problems, newsBy);
        return made(problems, text, () -> new Begun(text.value()));
    }

    @Override
    Optional<LocalDate> newsBy() {
        return newsBy.value().date();
    }
}
