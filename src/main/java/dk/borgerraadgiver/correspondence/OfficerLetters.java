package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letters of the case officers' desk. */
@Component
class OfficerLetters implements CaseLetters {
    private final OfficerDesk desk;

    OfficerLetters(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<String> to(Actor officer, CaseNumber number, int letter) {
        return desk.letter(officer, number, letter)
                .filter(written -> written.droppedAt().isEmpty())
                .map(CaseInquiry::unit);
    }

    @Override
    public void sent(Actor officer, CaseNumber number, int letter) {
        desk.sent(officer, number, letter);
    }
}
