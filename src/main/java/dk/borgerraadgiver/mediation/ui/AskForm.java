package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.Topic;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.KeptText;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.List;
import java.util.function.Consumer;

/** R23: the citizen asks, knowing the rules; what the talk is about is chosen among what it can be about (R22). */
class AskForm extends Form {
    private final transient Consumer<MediationEvent> asked;
    private final String keepAs;
    private final CheckboxGroup<Topic> topics;
    private final LongText note;

    AskForm(MediationTexts words, ErrorSummary errors, String keepAs, Consumer<MediationEvent> asked) {
        super(words, errors);
        this.asked = asked;
        this.keepAs = keepAs;
        add(new H2(words.text("ask.heading")), new Paragraph(words.text("ask.means")));
        topics = field(new CheckboxGroup<>("emner", words.text("ask.topics"), List.of(Topic.values()), words::topic)
                .hint(words.text("ask.topics.hint")));
        note = field(new LongText("ord", words.text("ask.words"), MOST)
                .optional()
                .hint(words.text("ask.words.hint"))
                .rows(4)
                .keepAs(keepAs));
        button(Buttons.primary(words.text("ask.go"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        if (topics.value().isEmpty()) {
            problems.add(topics, words().text("refused.topics-missing"));
            return;
        }
        asked.accept(new AskedFor(topics.value(), note.value()));
        KeptText.forget(keepAs);
    }
}
