package dk.borgerraadgiver.casework;

import java.time.Instant;

/** Something was done with the status code of a case. Who it was is not known: whoever held the code. */
public record CodeLook(Instant at, Kind kind) {
    public enum Kind {
        SEEN,
        /** Too many wrong guesses: nobody could look for a while. */
        LOCKED,
        NEW_CODE
    }
}
