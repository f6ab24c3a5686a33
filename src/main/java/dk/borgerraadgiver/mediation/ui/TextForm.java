package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.mediation.Stopper;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.util.Optional;
import java.util.function.Function;

/** A text, and nothing else. */
class TextForm extends DeskForm {
    private final LongText text;
    private final transient Function<String, MediationEvent> event;

    TextForm(String action, MediationTexts words, String label, Function<String, MediationEvent> event) {
        super(action, words);
        this.event = event;
        text = text(label);
    }

    static TextForm agreement(MediationTexts words) {
        return new TextForm("agreement", words, "field.agreement", AgreementWritten::new);
    }

    static TextForm officeStops(MediationTexts words) {
        return new TextForm(
                "stop-office", words, "field.reason", reason -> new Stopped(Stopper.OFFICE, reason, Optional.empty()));
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        return made(problems, text, () -> event.apply(text.value()));
    }
}
