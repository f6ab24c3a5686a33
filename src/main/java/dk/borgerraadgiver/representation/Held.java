package dk.borgerraadgiver.representation;

import java.util.List;

/** A mandate as those concerned see it: where it stands today, and what was done and read with it (R13). */
public record Held(Mandate mandate, MandateState state, List<Use> uses) {
    public Held {
        uses = List.copyOf(uses);
    }
}
