package dk.borgerraadgiver.representation;

import java.util.List;

/**
 * A mandate as those concerned see it: where it stands today, and what was done and read with it (R13).
 *
 * @param endsSoon its last day is near, and whoever needs it longer must see to that now
 */
public record Held(Mandate mandate, MandateState state, boolean endsSoon, List<Use> uses) {
    public Held {
        uses = List.copyOf(uses);
    }
}
