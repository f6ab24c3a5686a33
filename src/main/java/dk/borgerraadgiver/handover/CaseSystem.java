package dk.borgerraadgiver.handover;

import java.time.Instant;

/** The municipality's case system. */
public interface CaseSystem {
    /** Whether there is one; without, nothing is handed over and nothing is promised. */
    boolean isThere();

    /**
     * The same parcel twice is one.
     *
     * @throws RuntimeException when it could not be handed over; it will be tried again
     */
    Answer hand(Parcel parcel);

    /** Of a parcel that it took before. */
    Answer ask(HandoverId id);

    /** What it says. */
    sealed interface Answer {
        record Registered(String reference, Instant at) implements Answer {}

        /** It has the parcel, and no number yet. */
        record Waiting() implements Answer {}

        /** It knows nothing of it. */
        record Unknown() implements Answer {}
    }
}
