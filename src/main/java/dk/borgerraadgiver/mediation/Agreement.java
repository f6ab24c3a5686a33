package dk.borgerraadgiver.mediation;

import java.util.Set;

/**
 * What the two sides may agree on, in the mediator's words.
 *
 * @param line where it stands
 * @param confirmedBy who has said yes to this very text
 */
public record Agreement(int line, String text, Set<Side> confirmedBy) {
    public Agreement {
        confirmedBy = Set.copyOf(confirmedBy);
    }

    public boolean holds() {
        return confirmedBy.size() == Side.values().length;
    }
}
