package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.PersonId;
import java.util.Optional;

/**
 * What was agreed or said: for whom, in which role, on what basis, for what, from when until when (R11).
 *
 * @param partyName as the one said it who began the mandate
 * @param papers where proofs lie
 * @param otherHolder of custody, as a parent says
 */
public record Terms(
        MandateId id,
        PersonId party,
        String partyName,
        Capacity capacity,
        Basis basis,
        Scope scope,
        Period period,
        FolderId papers,
        Optional<OtherHolder> otherHolder) {
    Terms within(Scope other) {
        return new Terms(id, party, partyName, capacity, basis, other, period, papers, otherHolder);
    }
}
