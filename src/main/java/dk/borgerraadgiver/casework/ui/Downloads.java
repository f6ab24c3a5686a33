package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Download;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.NotThere;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of a case, for its citizen and for the officers. */
@Controller
class Downloads {
    private final Door door;
    private final CaseDesk citizens;
    private final OfficerDesk officers;

    Downloads(Door door, CaseDesk citizens, OfficerDesk officers) {
        this.door = door;
        this.citizens = citizens;
        this.officers = officers;
    }

    @GetMapping(Addresses.MINE + "/{number}/papirer/{paper}")
    ResponseEntity<Resource> mine(@PathVariable String number, @PathVariable String paper) {
        return Download.of(citizens.paper(door.party(), Addresses.number(number), paper(paper)));
    }

    @GetMapping(Addresses.DESK + "/{number}/papirer/{paper}")
    ResponseEntity<Resource> desk(@PathVariable String number, @PathVariable String paper) {
        return Download.of(officers.paper(door.employee(), Addresses.number(number), paper(paper)));
    }

    private static DocumentId paper(String typed) {
        try {
            return new DocumentId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("paper");
        }
    }
}
