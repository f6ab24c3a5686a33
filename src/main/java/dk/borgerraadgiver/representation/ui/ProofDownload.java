package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Download;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.ProvingDesk;
import dk.borgerraadgiver.shared.NotThere;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers that are to prove a mandate, for the officers. */
@Controller
class ProofDownload {
    private final Door door;
    private final ProvingDesk desk;

    ProofDownload(Door door, ProvingDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    @GetMapping("/sagsbehandling/fuldmagter/{mandate}/papirer/{paper}")
    ResponseEntity<Resource> proof(@PathVariable String mandate, @PathVariable String paper) {
        return Download.of(desk.proof(door.employee(), ProofPage.id(mandate), paper(paper)));
    }

    private static DocumentId paper(String typed) {
        try {
            return new DocumentId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("paper");
        }
    }
}
