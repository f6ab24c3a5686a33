package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the letter to the administration. */
final class LetterForm {
    static final String SEARCH = "soeg";
    static final String SEARCH_BUTTON = "find";
    static final String RECEIVER = "modtager";
    static final String DO_NOT_KNOW = "ved-ikke";

    private static final String UNIT = "sted";
    private static final String ABOUT = "sket";
    private static final String WISH = "oensker";
    private static final String NAME = "navn";
    private static final String CONTACT = "kontakt";
    private static final int SHORT = 300;
    private static final int LONG = 5_000;

    private LetterForm() {}

    /** @param searching whether the person pressed the search button */
    record Receiver(String search, boolean searching, Optional<String> administration) {}

    record FieldView(
            String field,
            String label,
            @Nullable String hint,
            String value,
            boolean area,
            boolean optional,
            @Nullable String autocomplete,
            @Nullable String error) {}

    record View(List<FieldView> fields, List<QuestionView.ErrorView> errors) {}

    static Receiver receiver(Reading form, Said said, Directory directory) {
        String search = form.text(SEARCH, SHORT);
        boolean searching = !said.all(SEARCH_BUTTON).isEmpty();
        List<String> codes =
                directory.administrations().stream().map(Administration::code).toList();
        Optional<String> chosen = said.all(RECEIVER).stream().findFirst();
        if (!searching
                && chosen.filter(it -> it.equals(DO_NOT_KNOW) || codes.contains(it))
                        .isEmpty()) {
            form.refuse(RECEIVER, "guidance.letter.administration.error");
        }
        return new Receiver(search, searching, chosen.filter(codes::contains));
    }

    static Letter read(Reading form, LocalDate today) {
        return new Letter(
                "",
                Optional.empty(),
                form.text(UNIT, SHORT),
                form.needed(ABOUT, LONG, "guidance.letter.about.error"),
                form.text(WISH, LONG),
                form.needed(NAME, SHORT, "guidance.letter.name.error"),
                form.needed(CONTACT, SHORT, "guidance.letter.contact.error"),
                Optional.of(today));
    }

    static Said show(Letter letter) {
        return new Said(Map.of(
                UNIT, List.of(letter.unit()),
                ABOUT, List.of(letter.about()),
                WISH, List.of(letter.wish()),
                NAME, List.of(letter.name()),
                CONTACT, List.of(letter.contact())));
    }

    static View view(Said said, List<Problem> problems, Texts texts) {
        List<QuestionView.ErrorView> errors = problems.stream()
                .map(problem -> new QuestionView.ErrorView(problem.field(), problem.in(texts)))
                .toList();
        return new View(
                List.of(
                        field(UNIT, "unit", Shape.OPTIONAL_LINE, said, errors, texts),
                        field(ABOUT, "about", Shape.AREA, said, errors, texts),
                        field(WISH, "wish", Shape.OPTIONAL_AREA, said, errors, texts),
                        field(NAME, "name", Shape.NAME, said, errors, texts),
                        field(CONTACT, "contact", Shape.LINE, said, errors, texts)),
                errors);
    }

    private enum Shape {
        LINE,
        NAME,
        OPTIONAL_LINE,
        AREA,
        OPTIONAL_AREA
    }

    private static FieldView field(
            String field, String key, Shape shape, Said said, List<QuestionView.ErrorView> errors, Texts texts) {
        String prefix = "guidance.letter." + key;
        return new FieldView(
                field,
                texts.text(prefix + ".label"),
                texts.has(prefix + ".hint") ? texts.text(prefix + ".hint") : null,
                said.text(field),
                shape == Shape.AREA || shape == Shape.OPTIONAL_AREA,
                shape == Shape.OPTIONAL_LINE || shape == Shape.OPTIONAL_AREA,
                shape == Shape.NAME ? "name" : null,
                QuestionView.errorIn(errors, field));
    }
}
