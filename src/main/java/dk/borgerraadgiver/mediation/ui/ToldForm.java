package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What a side told the mediator: who said it, and when. */
class ToldForm extends DeskForm {
    private final transient Function<Optional<Spoken>, MediationEvent> event;
    private final TextField speaker;
    private final DateFields on;

    ToldForm(String action, MediationTexts words, LocalDate today, Function<Optional<Spoken>, MediationEvent> event) {
        super(action, words);
        this.event = event;
        speaker = speaker();
        on = spokenOn(today);
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        Optional<Spoken> spoken = spoken(problems, speaker, on);
        return made(problems, speaker, () -> event.apply(spoken));
    }
}
