package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.casework.CaseFile;
import java.time.LocalDate;
import java.util.Optional;

/** What an officer did in a seed case. */
final class SeedEvent {
    private SeedEvent() {}

    static CaseEvent of(SeedCase.Deed deed, CaseFile file, LocalDate received) {
        Optional<LocalDate> newsBy = deed.newsDay().map(received::plusDays);
        return switch (deed.what()) {
            case "assigned" -> new Assigned();
            case "screening-began" -> new ScreeningBegan(deed.text(), newsBy);
            case "unit-contacted-by-phone" ->
                new UnitContactedByPhone(
                        deed.unit().orElseThrow(), deed.text(), newsBy, deed.spokenWith(), deed.agreed());
            case "written-inquiry-sent" -> new WrittenInquirySent(deed.unit().orElseThrow(), deed.text(), newsBy);
            case "supervision-began" -> new SupervisionBegan(deed.text(), newsBy);
            case "administration-answered" -> new AdministrationAnswered(deed.text());
            case "message-to-citizen" -> new MessageToCitizen(deed.text(), false);
            case "question" -> new MessageToCitizen(deed.text(), true);
            case "point-answered" ->
                new PointAnswered(deed.point().orElseThrow(), deed.finding().orElseThrow(), deed.text());
            case "postponed" -> new Postponed(deed.text(), file.promise().orElseThrow(), newsBy.orElseThrow());
            case "closed" -> new Closed(deed.outcome().orElseThrow(), Optional.empty(), deed.text());
            default -> throw new IllegalArgumentException("Nobody does '%s'".formatted(deed.what()));
        };
    }
}
