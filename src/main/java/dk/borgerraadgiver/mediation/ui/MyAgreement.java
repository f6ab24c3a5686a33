package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.mediation.Agreement;
import dk.borgerraadgiver.mediation.Mediation;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.Phase;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Typed;
import java.util.Optional;
import java.util.function.Consumer;

/** What the citizen can say yes to now: the mediation itself, or the text that came of it. */
class MyAgreement extends Div {
    MyAgreement(MediationTexts words, Mediation mediation, Consumer<MediationEvent> yes) {
        if (mediation.phase() == Phase.PROPOSED && !mediation.hasSaidYes(Side.CITIZEN)) {
            add(Parts.buttons(Buttons.primary(
                    words.text("offer.yes"), () -> yes.accept(new SaidYes(Side.CITIZEN, Optional.empty())))));
        }
        mediation.agreement().ifPresent(agreement -> show(words, agreement, yes));
    }

    private void show(MediationTexts words, Agreement agreement, Consumer<MediationEvent> yes) {
        boolean mine = agreement.confirmedBy().contains(Side.CITIZEN);
        Notice notice = new Notice(
                        mine ? Notice.Kind.INFO : Notice.Kind.WARNING,
                        words.text(mine ? "agreement.waiting" : "agreement.read"))
                .add(new Typed(words.own(agreement.text())));
        if (agreement.confirmedBy().contains(Side.ADMINISTRATION)) {
            notice.text(words.text("agreement.theirs"));
        }
        add(notice);
        if (!mine) {
            add(
                    new Paragraph(words.text("agreement.means")),
                    Parts.buttons(Buttons.primary(
                            words.text("agreement.yes"),
                            () -> yes.accept(new Confirmed(Side.CITIZEN, agreement.line(), Optional.empty())))));
        }
    }
}
