package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.function.Consumer;

/** The office has learnt that it is over. */
class EndForm extends MandateForm {
    private static final int MOST = 2_000;

    private final transient Consumer<String> ended;
    private final LongText reason;

    EndForm(MandateTexts words, MandateId id, Consumer<String> ended) {
        super(words);
        this.ended = ended;
        reason = field(new LongText("slut-" + id.value(), words.text("desk.end.reason"), MOST).rows(2));
        button(Buttons.warning(words.text("desk.end"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        required(problems, reason, "refused.reason-missing");
        if (problems.none()) {
            ended.accept(reason.value());
        }
    }
}
