package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.NeedsTold;
import dk.borgerraadgiver.mediation.Needs;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** What must be arranged so that the citizen can take part, and who comes along. */
class NeedsForm extends Form {
    private final transient Consumer<MediationEvent> told;
    private final LongText access;
    private final TextField companion;

    NeedsForm(MediationTexts words, ErrorSummary errors, Optional<Needs> before, Consumer<MediationEvent> told) {
        super(words, errors);
        this.told = told;
        add(new H2(words.text("needs.heading")), new Paragraph(words.text("needs.lead")));
        access = field(new LongText("adgang", words.text("needs.access"), MOST)
                .optional()
                .hint(words.text("needs.access.hint"))
                .rows(3));
        companion = field(new TextField("bisidder", words.text("needs.companion"))
                .optional()
                .hint(words.text("needs.companion.hint")));
        before.ifPresent(needs -> {
            access.value(needs.access());
            companion.value(needs.companion());
        });
        button(Buttons.secondary(words.text("needs.go"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        if (access.value().isBlank() && companion.value().isBlank()) {
            problems.add(access, words().text("refused.needs-missing"));
            return;
        }
        told.accept(new NeedsTold(new Needs(access.value(), companion.value()), Optional.empty()));
    }
}
