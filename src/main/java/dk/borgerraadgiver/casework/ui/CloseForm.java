package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.util.List;
import java.util.Optional;

/** The end of the case: an outcome, and a text (R18). */
class CloseForm extends ActionForm {
    private final RadioGroup<Outcome> outcome;
    private final TextField passedOnTo;
    private final LongText text;

    CloseForm(CaseTexts words) {
        super("close", words);
        passedOnTo = new TextField(id("til"), words.text("desk.field.passed-on-to"));
        outcome = field(new RadioGroup<>(
                        id("udfald"),
                        words.text("desk.field.outcome"),
                        List.of(Outcome.values()),
                        option -> words.text("desk.outcome." + CaseTexts.key(option)))
                .reveal(Outcome.PASSED_ON, passedOnTo));
        text = textForCitizen();
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        passedOnTo.clearError();
        if (outcome.value().isEmpty()) {
            problems.add(outcome, words().text("desk.refused-outcome"));
        }
        boolean passedOn = outcome.value().filter(Outcome.PASSED_ON::equals).isPresent();
        if (passedOn) {
            required(problems, passedOnTo, "refused.passed-on-to");
        }
        required(problems, text, "refused.text-missing");
        return made(
                problems,
                text,
                () -> new Closed(
                        outcome.value().orElseThrow(),
                        passedOn ? Optional.of(passedOnTo.value()) : Optional.empty(),
                        text.value()));
    }
}
