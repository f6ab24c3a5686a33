package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MediationAccepted;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.OfMediation;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import java.util.List;
import java.util.Optional;

/** What the history of a case says of mediation in it. */
public record Mediating(List<Entry> history) {
    public Mediating {
        history = List.copyOf(history);
    }

    /** Whether it was ever spoken of. */
    public boolean mentioned() {
        return history.stream().anyMatch(entry -> entry.event() instanceof OfMediation);
    }

    /** The offer that the citizen has not answered: what they must do (R15). */
    public Optional<Entry> offer() {
        Optional<Entry> offer = Optional.empty();
        for (Entry entry : history) {
            offer = switch (entry.event()) {
                case MediationOffered offered -> Optional.of(entry);
                case MediationAccepted theirs -> offer;
                case OfMediation answered -> Optional.empty();
                case Closed closed -> Optional.empty();
                case Withdrawn withdrawn -> Optional.empty();
                default -> offer;
            };
        }
        return offer;
    }

    /** Whether the citizen has said yes, and it has neither begun nor come to nothing. */
    public boolean wanted() {
        return holds(MediationWanted.class);
    }

    /** Whether both sides have said yes, and it has neither begun nor come to nothing. */
    public boolean wantedByBoth() {
        return wanted() && holds(MediationAccepted.class);
    }

    private boolean holds(Class<? extends OfMediation> yes) {
        boolean said = false;
        for (Entry entry : history) {
            said = switch (entry.event()) {
                case MediationWanted wanted -> said || yes.isInstance(wanted);
                case MediationAccepted accepted -> said || yes.isInstance(accepted);
                case OfMediation other -> false;
                case Closed closed -> false;
                case Withdrawn withdrawn -> false;
                default -> said;
            };
        }
        return said;
    }
}
