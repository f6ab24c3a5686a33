package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.Line;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Released;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** R23: only whoever said it can let it go; the mediator writes down who did. */
class ReleaseForm extends DeskForm {
    private final RadioGroup<Line> line;
    private final TextField speaker;
    private final DateFields on;

    ReleaseForm(MediationTexts words, LocalDate today, List<Line> secret) {
        super("release", words);
        line = field(new RadioGroup<>(id("ord"), words.text("field.line"), secret, said -> beginning(words, said)));
        speaker = speaker();
        on = spokenOn(today);
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        if (line.value().isEmpty()) {
            problems.add(line, words().text("refused.line-missing"));
        }
        Optional<Spoken> spoken = spoken(problems, speaker, on);
        return made(
                problems, line, () -> new Released(line.value().orElseThrow().position(), spoken));
    }

    private static String beginning(MediationTexts words, Line line) {
        String said = line.event() instanceof MediationEvent.Said it ? it.words() : "";
        int end = said.offsetByCodePoints(0, Math.min(80, said.codePointCount(0, said.length())));
        return words.heading(line) + ": " + said.substring(0, end).replace('\n', ' ')
                + (end < said.length() ? "…" : "");
    }
}
