package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.Filed;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The administration's answer: as words, as a paper that lies in the case, or both. */
class FileAnswerForm extends ActionForm {
    private final LongText text;
    private final RadioGroup<Optional<Document>> paper;

    FileAnswerForm(CaseTexts words, OfficerCase opened) {
        super("administration-answered", words);
        text = textForCitizen();
        paper = field(new RadioGroup<>(
                id("papir"),
                words.text("desk.field.answer-paper"),
                List.of(),
                choice -> choice.map(Document::name).orElseGet(() -> words.text("desk.field.answer-paper.none"))));
        offer(opened);
    }

    @Override
    final void offer(OfficerCase opened) {
        List<Document> papers = opened.laterPapers();
        paper.offer(Stream.concat(
                        Stream.of(Optional.<Document>empty()), papers.stream().map(Optional::of))
                .toList());
        Shown.when(!papers.isEmpty(), paper);
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        Optional<Filed> filed =
                paper.value().flatMap(chosen -> chosen).map(document -> new Filed(document.id(), document.name()));
        return made(problems, text, () -> new AdministrationAnswered(text.value(), filed));
    }
}
