package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import java.util.List;
import java.util.Optional;

/** What the citizen has said of contact with the administration: with the complaint, and since. */
public record Contacting(List<Entry> history) {
    public Contacting {
        history = List.copyOf(history);
    }

    /** Whether they have said yes, and not taken it back. Whoever has said nothing has not said yes. */
    public boolean allowed() {
        boolean allowed = false;
        for (Entry entry : history) {
            allowed = switch (entry.event()) {
                case Received received -> received.mayContact().equals(Optional.of(MayContact.YES));
                case ConsentGiven yes -> true;
                case ConsentTakenBack no -> false;
                default -> allowed;
            };
        }
        return allowed;
    }
}
