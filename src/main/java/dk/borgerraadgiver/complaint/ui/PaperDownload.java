package dk.borgerraadgiver.complaint.ui;

import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.shared.NotThere;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A paper of the open draft that the wizard shows. Always as a file to keep, never shown as a page of this site. */
@Controller
class PaperDownload {
    private final Wizard wizard;
    private final DocumentDesk documents;

    PaperDownload(Wizard wizard, DocumentDesk documents) {
        this.wizard = wizard;
        this.documents = documents;
    }

    @GetMapping("/klag/papirer/{paper}")
    ResponseEntity<Resource> paper(@PathVariable UUID paper) {
        Content content = wizard.open()
                .flatMap(draft -> documents.open(draft.folder(), new DocumentId(paper)))
                .orElseThrow(() -> new NotThere("paper"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.document().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(content.bytes().get()));
    }
}
