package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A call to the administration: with whom, and what was agreed (R15). */
class PhoneForm extends ActionForm {
    private final TextField unit;
    private final TextField spokenWith;
    private final LongText agreed;
    private final LongText text;
    private final DateFields newsBy;

    PhoneForm(CaseTexts words, String suggestion) {
        super("phone", words);
        unit = field(new TextField(id("enhed"), words.text("desk.field.unit")));
        spokenWith = field(new TextField(id("hvem"), words.text("desk.field.spoken-with")));
        agreed = field(new LongText(id("aftale"), words.text("desk.field.agreed"), MOST)
                .hint(words.text("desk.field.agreed.hint"))
                .rows(3));
        text = textForCitizen();
        suggest(suggestion);
        newsBy = newsBy();
    }

    @Override
    void readIn(Language citizens, Function<Language, CaseTexts> in) {
        super.readIn(citizens, in);
        agreed.in(citizens);
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, unit, "refused.unit-missing");
        required(problems, spokenWith, "refused.spoken-with-missing");
        required(problems, agreed, "refused.agreed-missing");
        required(problems, text, "refused.text-missing");
        Optional<LocalDate> date = date(problems, newsBy);
        return made(
                problems,
                text,
                () -> new UnitContactedByPhone(
                        unit.value(),
                        text.value(),
                        date,
                        Optional.of(spokenWith.value()),
                        Optional.of(agreed.value())));
    }
}
