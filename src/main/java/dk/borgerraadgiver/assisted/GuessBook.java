package dk.borgerraadgiver.assisted;

import java.time.Instant;

/** Wrong guesses, the same on every node. What is counted is known only by its keyed hash. */
public interface GuessBook {
    /** Waits for whoever else holds it, and holds it until the end of the transaction. */
    Guesses hold(byte[] whose);

    void write(byte[] whose, Guesses guesses);

    void forget(byte[] whose);

    void forgetBefore(Instant before);
}
