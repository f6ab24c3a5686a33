package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.util.Optional;

/**
 * What a representative says about themself and the one they act for.
 *
 * @param only the one case it is for; empty: everything with the adviser
 * @param otherHolder of custody; asked of parents, and of them always
 */
public record Claim(
        CivilNumber partyNumber,
        String partyName,
        Capacity capacity,
        Basis basis,
        Optional<CaseNumber> only,
        Period period,
        Optional<OtherHolder> otherHolder) {
    public Claim {
        partyName = Said.name(partyName);
        if (!capacity.bases().contains(basis)) {
            throw new Rejected("representation.refused.basis");
        }
        if (otherHolder.isPresent() != (capacity == Capacity.CUSTODY)) {
            throw new Rejected("representation.refused.other-holder-missing");
        }
    }
}
