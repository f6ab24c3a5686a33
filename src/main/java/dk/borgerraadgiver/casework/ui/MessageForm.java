package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.KeptText;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.function.Consumer;

/** Where the citizen writes to the office. */
class MessageForm extends Div {
    static final String FIELD = "din-besked";
    private static final int MOST = 10_000;

    private final transient CaseTexts words;
    private final transient Consumer<String> send;
    private final String keepAs;
    private final ErrorSummary errors = new ErrorSummary();
    private final LongText message;

    MessageForm(CaseTexts words, String keepAs, Consumer<String> send) {
        this.words = words;
        this.send = send;
        this.keepAs = keepAs;
        message = new LongText(FIELD, words.text("case.write.label"), MOST)
                .hint(words.text("case.write.hint"))
                .keepAs(keepAs);
        add(errors);
        getElement().appendChild(message.getElement());
        add(Parts.buttons(Buttons.primary(words.text("case.write.send"), this::sent)));
    }

    private void sent() {
        message.clearError();
        errors.clear();
        Problems problems = new Problems();
        if (message.value().isBlank()) {
            problems.add(message, words.text("case.write.missing"));
        } else {
            trySending(problems);
        }
        errors.show(problems);
    }

    private void trySending(Problems problems) {
        try {
            send.accept(message.value());
            message.value("");
            KeptText.forget(keepAs);
        } catch (Rejected no) {
            problems.add(
                    message, words.texts().text(no.textKey(), no.arguments().toArray()));
        }
    }
}
