package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.KeptText;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.Optional;
import java.util.function.Consumer;

/** What the citizen says to the mediator, and nobody else before they let it go (R23). */
class SayForm extends Form {
    private final transient Consumer<MediationEvent> said;
    private final String keepAs;
    private final LongText text;

    SayForm(MediationTexts words, ErrorSummary errors, String keepAs, Consumer<MediationEvent> said) {
        super(words, errors);
        this.said = said;
        this.keepAs = keepAs;
        add(new H2(words.text("say.heading")), new Paragraph(words.text("say.secret")));
        text = field(new LongText("til-maegleren", words.text("say.label"), MOST)
                .rows(5)
                .keepAs(keepAs));
        button(Buttons.secondary(words.text("say.go"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        if (text.value().isBlank()) {
            problems.add(text, words().text("refused.words-missing"));
            return;
        }
        said.accept(new Said(Side.CITIZEN, text.value(), Optional.empty()));
        text.value("");
        KeptText.forget(keepAs);
    }
}
