package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Papers;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentSettings;
import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.FileSize;
import dk.borgerraadgiver.web.FileUpload;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Papers that go with the complaint. */
@Route(value = "klag/papirer", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class PapersPage extends FieldsPage<Papers> {
    private final DocumentDesk documents;
    private final Texts texts;
    private final FileUpload files;
    private final LongText notHere = fields.lines(Questions.NOT_HERE).rows(4);

    PapersPage(Wizard wizard, DocumentDesk documents) {
        super(Step.PAPERS, wizard, Answers::papers);
        this.documents = documents;
        texts = wizard.texts();
        Counter counter = new Counter(documents, () -> wizard.folder(complaint()), texts);
        DocumentSettings limits = documents.limits();
        lead(getTranslation("complaint.papers.lead"));
        files = new FileUpload("files", getTranslation("complaint.papers.upload"), counter::receive)
                .hint(getTranslation(
                        "complaint.papers.upload.hint",
                        limits.mostFiles(),
                        FileSize.of(limits.largestFile().toBytes())
                                .in(texts.language().locale())))
                .accept(Arrays.stream(FileKind.values())
                        .map(kind -> "." + kind.extension())
                        .collect(Collectors.joining(",")))
                .optional()
                .onRemoved(counter::remove);
        ask(files);
        ask(notHere);
    }

    @Override
    Papers answer() {
        return new Papers(words(notHere));
    }

    @Override
    void show(Complaint.Draft draft) {
        super.show(draft);
        files.value(documents.in(draft.folder()).stream()
                .map(paper -> Counter.kept(paper, texts))
                .toList());
    }
}
