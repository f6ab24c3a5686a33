package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.SheetDesk;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.FileUpload;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in the scan of the form, and the papers that came with it. */
record SheetPapers(SheetDesk desk, DocumentDesk documents, Actor officer, PaperId sheet, Texts texts) {
    private static final String KINDS =
            Arrays.stream(FileKind.values()).map(kind -> "." + kind.extension()).collect(Collectors.joining(","));

    FileUpload field(FolderId folder) {
        FileUpload upload = new FileUpload("scan", texts.text("assisted.sheet.scan"), this::receive)
                .hint(texts.text("assisted.sheet.scan.hint"))
                .accept(KINDS)
                .optional()
                .onRemoved(this::remove);
        upload.value(
                documents.in(folder).stream().map(paper -> kept(paper, texts)).toList());
        return upload;
    }

    private FileUpload.Outcome receive(String fileName, InputStream content) {
        try {
            return switch (documents.receive(desk.draft(officer, sheet).folder(), fileName, content)) {
                case Received.Accepted(Document paper) -> new FileUpload.Outcome.Taken(kept(paper, texts));
                case Received.Refused refused ->
                    new FileUpload.Outcome.Refused(refused.refusal().in(texts));
            };
        } catch (NotThere aCaseAlready) {
            return new FileUpload.Outcome.Refused(texts.text("assisted.sheet.gone"));
        }
    }

    private void remove(FileUpload.Kept file) {
        documents.remove(desk.draft(officer, sheet).folder(), new DocumentId(UUID.fromString(file.key())));
    }

    private static FileUpload.Kept kept(Document paper, Texts texts) {
        return new FileUpload.Kept(
                paper.id().value().toString(),
                paper.name() + " (" + paper.readableSize(texts.language().locale()) + ")",
                paper.safety().mayBeOpened() ? "" : texts.text(paper.safety().textKey()));
    }
}
