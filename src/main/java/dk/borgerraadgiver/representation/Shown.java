package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.documents.Document;
import java.util.List;

/**
 * A mandate as the office sees it.
 *
 * @param endsSoon its last day is near
 * @param knownName of the party, as the register or their own login has it
 * @param maskedNumber of the party (R26)
 */
public record Shown(
        Mandate mandate,
        MandateState state,
        boolean endsSoon,
        String knownName,
        String maskedNumber,
        List<Document> proofs) {
    public Shown {
        proofs = List.copyOf(proofs);
    }
}
