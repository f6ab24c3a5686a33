package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.web.Problems;
import java.util.Optional;

/** Whoever chooses this is the mediator. */
class TakeForm extends DeskForm {
    TakeForm(MediationTexts words) {
        super("take", words);
        explain("act.take.means");
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        return Optional.of(new MediatorNamed());
    }
}
