package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.mediation.Line;
import dk.borgerraadgiver.mediation.Mediation;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Released;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.Phase;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What happened, as far as the one who looks may see it; each word in confidence says whether it still is. */
class Rounds extends Div {
    private final transient MediationTexts words;
    private final transient Mediation mediation;

    Rounds(MediationTexts words, Mediation mediation) {
        this(words, mediation, Optional.empty());
    }

    /** @param released where the citizen can let go of what they said */
    Rounds(MediationTexts words, Mediation mediation, Optional<Consumer<MediationEvent>> released) {
        this.words = words;
        this.mediation = mediation;
        List<Line> lines = mediation.history().stream()
                .filter(line -> !(line.event() instanceof Released))
                .toList();
        Timeline timeline = new Timeline();
        lines.forEach(line -> timeline.event(
                line.equals(lines.getLast()) ? Timeline.State.NOW : Timeline.State.DONE,
                words.heading(line),
                words.dates().minute(line.at()),
                words.body(line),
                confidence(line, released)));
        add(new H2(words.text("rounds.heading")), timeline);
    }

    private Div confidence(Line line, Optional<Consumer<MediationEvent>> released) {
        Div foot = new Div();
        if (line.event() instanceof Said said) {
            boolean passedOn = mediation.isReleased(line.position());
            foot.add(new Paragraph(passedOn ? words.text("rounds.released", words.side(said.side())) : secret()));
            released.filter(it -> !passedOn && said.side() == Side.CITIZEN && mediation.phase() == Phase.RUNNING)
                    .ifPresent(it -> foot.add(Parts.buttons(Buttons.secondary(
                            words.text("rounds.release", number(line)),
                            () -> it.accept(new Released(line.position(), Optional.empty()))))));
        }
        return foot;
    }

    private String secret() {
        return words.text(words.you() ? "rounds.secret.you" : "rounds.secret");
    }

    /** Counted as the citizen counts what they said, so that no two buttons have one name. */
    private long number(Line line) {
        return mediation.history().stream()
                .filter(earlier -> earlier.position() <= line.position()
                        && earlier.event() instanceof Said said
                        && said.side() == Side.CITIZEN)
                .count();
    }
}
