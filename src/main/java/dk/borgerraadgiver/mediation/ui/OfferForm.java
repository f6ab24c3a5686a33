package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.Topic;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.List;
import java.util.Optional;

/** R22: about something that a mediation can be about. */
class OfferForm extends DeskForm {
    private final CheckboxGroup<Topic> topics;
    private final LongText text;

    OfferForm(MediationTexts words) {
        super("offer", words);
        topics = field(
                new CheckboxGroup<>(id("emner"), words.text("field.topics"), List.of(Topic.values()), words::topic));
        text = toCitizen("offer");
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        if (topics.value().isEmpty()) {
            problems.add(topics, words().text("refused.topics-missing"));
        }
        return made(problems, text, () -> new Offered(topics.value(), text.value()));
    }
}
