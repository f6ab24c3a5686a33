package dk.borgerraadgiver.complaint.ui;

import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.HiddenData;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.FileUpload;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes papers in for a draft, as long as it is open and theirs. */
record Counter(ComplaintDesk desk, DocumentDesk documents, Actor actor, Supplier<ComplaintId> complaint, Texts texts) {
    FileUpload.Outcome receive(String fileName, InputStream content) {
        try {
            return switch (documents.receive(folder(), fileName, content)) {
                case Received.Accepted(Document paper) -> new FileUpload.Outcome.Taken(kept(paper, texts));
                case Received.Refused refused ->
                    new FileUpload.Outcome.Refused(refused.refusal().in(texts));
            };
        } catch (NotThere noLongerOpen) {
            return new FileUpload.Outcome.Refused(texts.text("complaint.gone.heading"));
        }
    }

    void remove(FileUpload.Kept file) {
        documents.remove(folder(), new DocumentId(UUID.fromString(file.key())));
    }

    static FileUpload.Kept kept(Document paper, Texts texts) {
        return new FileUpload.Kept(
                paper.id().value().toString(),
                paper.name() + " (" + paper.readableSize(texts.language().locale()) + ")",
                remark(paper, texts));
    }

    private static String remark(Document paper, Texts texts) {
        if (!paper.safety().mayBeOpened()) {
            return texts.text(paper.safety().textKey());
        }
        return paper.hidden() == HiddenData.REMOVED ? texts.text("complaint.papers.hidden") : "";
    }

    private FolderId folder() {
        return desk.draft(actor, complaint.get()).folder();
    }
}
