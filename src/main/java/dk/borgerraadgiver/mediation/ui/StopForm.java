package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.mediation.Stopper;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Notice;
import java.util.Optional;
import java.util.function.Consumer;

/** R20: at any time, at once, without a reason; asked back once, so that nobody stops by a slip of the hand. */
class StopForm extends Div {
    private final Div asked = new Div();

    /** @param key of the texts: {@code stop} while it runs, {@code no} before it began */
    StopForm(MediationTexts words, String key, Consumer<MediationEvent> stopped) {
        asked.addClassName("asked-back");
        add(new H2(words.text(key + ".heading")), new Paragraph(words.text(key + ".means")));
        add(
                Parts.buttons(Buttons.secondary(words.text(key + ".go"), () -> {
                    asked.removeAll();
                    asked.add(new Notice(Notice.Kind.WARNING, words.text(key + ".sure"))
                            .add(Parts.buttons(
                                    Buttons.warning(
                                            words.text(key + ".yes"),
                                            () -> stopped.accept(new Stopped(Stopper.CITIZEN, "", Optional.empty()))),
                                    Buttons.secondary(words.text("stop.keep"), asked::removeAll)))
                            .spoken());
                })),
                asked);
    }
}
