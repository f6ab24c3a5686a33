package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.Finding;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The answer to one complaint point (R18). */
class PointForm extends ActionForm {
    private final RadioGroup<Integer> point;
    private final RadioGroup<Finding> finding;
    private final LongText text;
    private final LongText criticism;
    private final LongText recommendation;

    PointForm(CaseTexts words, List<Integer> points) {
        super("point", words);
        point = field(new RadioGroup<>(
                id("nummer"), words.text("desk.field.point"), points, number -> words.text("case.point", number)));
        finding = field(new RadioGroup<>(
                id("vurdering"),
                words.text("desk.field.finding"),
                List.of(Finding.values()),
                option -> words.text("finding." + CaseTexts.key(option))));
        text = textForCitizen();
        criticism = perhaps("kritik", "desk.field.criticism");
        recommendation = perhaps("henstilling", "desk.field.recommendation");
    }

    private LongText perhaps(String name, String label) {
        return field(
                new LongText(id(name), words().text(label), MOST).optional().rows(3));
    }

    @Override
    void readIn(Language citizens, Function<Language, CaseTexts> in) {
        super.readIn(citizens, in);
        criticism.in(citizens);
        recommendation.in(citizens);
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        if (point.value().isEmpty()) {
            problems.add(point, words().text("desk.refused-point"));
        }
        if (finding.value().isEmpty()) {
            problems.add(finding, words().text("desk.refused-finding"));
        }
        required(problems, text, "refused.text-missing");
        return made(
                problems,
                text,
                () -> new PointAnswered(
                        point.value().orElseThrow(),
                        finding.value().orElseThrow(),
                        text.value(),
                        Optional.of(criticism.value()),
                        Optional.of(recommendation.value())));
    }
}
