package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.util.Locale;
import java.util.function.Consumer;

/** One case more for a role whose cases the office names. */
class CoverForm extends MandateForm {
    private static final int CASE_NUMBER = 16;

    private final transient Consumer<CaseNumber> covered;
    private final TextField number;

    CoverForm(MandateTexts words, MandateId id, Consumer<CaseNumber> covered) {
        super(words);
        this.covered = covered;
        number = field(new TextField("sag-mere-" + id.value(), words.text("desk.cover.case"))
                .autocomplete("off")
                .characters(CASE_NUMBER)
                .hint(words.text("claim.only.hint")));
        button(Buttons.secondary(words.text("desk.cover"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        required(problems, number, "refused.cases-missing");
        if (problems.none()) {
            try {
                covered.accept(new CaseNumber(number.value().strip().toUpperCase(Locale.ROOT)));
            } catch (Rejected no) {
                problems.add(number, words().refusal(no));
            }
        }
    }
}
