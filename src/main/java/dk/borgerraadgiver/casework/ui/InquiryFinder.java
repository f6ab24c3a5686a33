package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import org.springframework.stereotype.Component;

/** A letter of a case, for its party at their desk or an officer at theirs. */
@Component
class InquiryFinder {
    private final Door door;
    private final CaseDesk citizens;
    private final OfficerDesk officers;

    InquiryFinder(Door door, CaseDesk citizens, OfficerDesk officers) {
        this.door = door;
        this.citizens = citizens;
        this.officers = officers;
    }

    /** @throws NotThere when case or letter is not there for the one who asks */
    CaseInquiry find(boolean atDesk, CaseNumber number, String letter) {
        CaseFile file = atDesk
                ? officers.again(door.employee(), number).file()
                : citizens.one(door.party(), number).file();
        return CaseInquiry.in(file).stream()
                .filter(inquiry -> String.valueOf(inquiry.position()).equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotThere("letter"));
    }
}
