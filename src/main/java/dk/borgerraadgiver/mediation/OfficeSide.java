package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.MediatedCases.Background;
import java.util.Optional;

/**
 * A mediation as an officer sees it.
 *
 * @param mediation the last one in the case, if there was one; the confidence of the two sides is the mediator's alone
 * @param reader mediator, or another officer
 * @param handles whether this officer handles the case, and so cannot mediate
 */
public record OfficeSide(
        CaseFile file, Background background, Optional<Mediation> mediation, Reader reader, boolean handles) {
    public Optional<Mediation> living() {
        return mediation.filter(Setting.of(file)::keeps);
    }

    public int version() {
        return mediation.map(Mediation::version).orElse(0);
    }
}
