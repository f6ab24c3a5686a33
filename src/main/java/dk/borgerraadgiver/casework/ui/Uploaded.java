package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.web.FileUpload;

/** What the upload field says of a paper. */
final class Uploaded {
    private Uploaded() {}

    static FileUpload.Outcome from(Received received, Texts texts) {
        return switch (received) {
            case Received.Accepted(Document paper) ->
                new FileUpload.Outcome.Taken(
                        new FileUpload.Kept(paper.id().value().toString(), paper.name(), ""));
            case Received.Refused(var refusal) -> new FileUpload.Outcome.Refused(refusal.in(texts));
        };
    }
}
