package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.MediatedCases.Background;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Standing;
import java.util.Optional;

/**
 * A mediation as the citizen sees it, or somebody who acts for them: their own side, and what the other has released.
 *
 * @param mediation the last one in the case, if there was one
 */
public record MySide(CaseFile file, Background background, Optional<Mediation> mediation, Optional<Standing> standing) {
    /** One of two guardians cannot agree to anything alone. */
    public boolean mayAgree() {
        return standing.map(Standing::capacity)
                .filter(capacity -> !capacity.allows(Act.AGREE))
                .isEmpty();
    }

    /** What goes on now; nothing, when it is over or has not begun. */
    public Optional<Mediation> living() {
        return mediation.filter(Setting.of(file)::keeps);
    }
}
