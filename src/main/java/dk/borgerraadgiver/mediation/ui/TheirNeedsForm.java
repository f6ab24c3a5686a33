package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.NeedsTold;
import dk.borgerraadgiver.mediation.Needs;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** What the citizen told the mediator that they need. */
class TheirNeedsForm extends DeskForm {
    private final LongText access;
    private final TextField companion;
    private final TextField speaker;
    private final DateFields on;

    TheirNeedsForm(MediationTexts words, LocalDate today) {
        super("needs", words);
        access = field(new LongText(id("adgang"), words.text("field.needs"), MOST).rows(3));
        companion = field(new TextField(id("bisidder"), words.text("field.companion")).optional());
        speaker = speaker();
        on = spokenOn(today);
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        required(problems, access, "refused.words-missing");
        Optional<Spoken> spoken = spoken(problems, speaker, on);
        return made(problems, access, () -> new NeedsTold(new Needs(access.value(), companion.value()), spoken));
    }
}
