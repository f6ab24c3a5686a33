package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import java.util.Optional;

/** The cupboard of mediations. Whoever asks must have asked the case first whether they may. */
public interface Mediations {
    /** The last one in this case. */
    Optional<Mediation> latest(CaseNumber number);

    /** The last one of each case, unless it was stopped. The newest first. */
    List<Mediation> notStopped();

    /** The last one of each case where the citizen's side did something that nobody at the office has reacted to. */
    List<Mediation> movedByCitizen();

    void add(Mediation mediation);

    /** Adds what is new since {@code before}. */
    void save(Mediation before, Mediation after);
}
