package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.util.Optional;

/** A call that nobody took. */
class NotReachedForm extends ActionForm {
    private final TextField unit;

    NotReachedForm(CaseTexts words) {
        super("not-reached", words);
        unit = field(new TextField(id("enhed"), words.text("desk.field.unit")));
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, unit, "refused.unit-missing");
        return made(problems, unit, () -> new UnitNotReached(unit.value()));
    }
}
