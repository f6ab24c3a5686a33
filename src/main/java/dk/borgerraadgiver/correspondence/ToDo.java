package dk.borgerraadgiver.correspondence;

import java.time.Instant;
import java.util.Locale;

/** Somebody whom the office has to tell by hand: by letter, by phone, or since every attempt failed. */
public record ToDo(NoticeId notice, Subject about, Occasion occasion, Instant happenedAt, Reason reason) {
    /** Why a machine did not do it. */
    public enum Reason {
        LETTER,
        PHONE,
        DIGITAL_POST,
        /** A message is to be left where the person comes. */
        PLACE,
        /** Somebody passes it on. */
        SOMEONE,
        /** No text message can be sent from this site. */
        SMS,
        /** No e-mail can be sent from this site. */
        EMAIL,
        NO_ADDRESS,
        GAVE_UP,
        /** A text was not whole, so it was not sent (R24). */
        NOT_WORDED;

        public String textKey() {
            return "correspondence.to-do.reason."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
