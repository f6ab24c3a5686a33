package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.Filed;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The administration's answer: as words, as a paper that lies in the case, or both. */
class FileAnswerForm extends ActionForm {
    private final LongText text;
    private final Optional<RadioGroup<Optional<Document>>> paper;

    FileAnswerForm(CaseTexts words, List<Document> papers) {
        super("administration-answered", words);
        text = textForCitizen();
        List<Optional<Document>> choices = Stream.concat(
                        Stream.of(Optional.<Document>empty()), papers.stream().map(Optional::of))
                .toList();
        paper = papers.isEmpty()
                ? Optional.empty()
                : Optional.of(field(new RadioGroup<>(
                        id("papir"),
                        words.text("desk.field.answer-paper"),
                        choices,
                        choice -> choice.map(Document::name)
                                .orElseGet(() -> words.text("desk.field.answer-paper.none")))));
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        Optional<Filed> filed = paper.flatMap(RadioGroup::value)
                .flatMap(chosen -> chosen)
                .map(document -> new Filed(document.id(), document.name()));
        return made(problems, text, () -> new AdministrationAnswered(text.value(), filed));
    }
}
