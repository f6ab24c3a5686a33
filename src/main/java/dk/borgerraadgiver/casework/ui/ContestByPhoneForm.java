package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a citizen without MitID says by phone or on paper: this point was not answered (R18, R31). */
class ContestByPhoneForm extends ActionForm {
    private final RadioGroup<Integer> point;
    private final LongText said;

    ContestByPhoneForm(CaseTexts words, int points) {
        super("contest", words);
        point = field(new RadioGroup<>(
                id("nummer"),
                words.text("desk.field.point"),
                IntStream.rangeClosed(1, points).boxed().toList(),
                number -> words.text("case.point", number)));
        said = field(new LongText(id("ord"), words.text("desk.field.contested"), MOST).rows(4));
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        if (point.value().isEmpty()) {
            problems.add(point, words().text("desk.refused-point"));
        }
        required(problems, said, "refused.text-missing");
        return made(problems, said, () -> new PointContested(point.value().orElseThrow(), said.value()));
    }
}
