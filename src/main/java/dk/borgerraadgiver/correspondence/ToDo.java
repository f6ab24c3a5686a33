package dk.borgerraadgiver.correspondence;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody whom the office has to tell by hand: by letter, by phone, or since every attempt failed.
 *
 * @param recipient who; empty, where the task is not for one of several
 */
public record ToDo(
        ToDoId id, Subject about, Occasion occasion, Instant happenedAt, Reason reason, Optional<String> recipient) {
    /** Why a machine did not do it. */
    public enum Reason {
        LETTER,
        PHONE,
        DIGITAL_POST,
        /** Exempt from Digital Post. */
        NO_MAILBOX,
        /** A message is to be left where the person comes. */
        PLACE,
        /** Somebody passes it on. */
        SOMEONE,
        /** No text message can be sent from this site. */
        SMS,
        /** No e-mail can be sent from this site. */
        EMAIL,
        NO_ADDRESS,
        /** Letters to the administration are sent by people. */
        INQUIRY,
        GAVE_UP,
        /** Somebody says to act for the citizen, and nobody has seen proof (R12). */
        CLAIM_NOT_PROVEN,
        /** A text was not whole, so it was not sent (R24). */
        NOT_WORDED;

        public String textKey() {
            return key("reason");
        }

        /** What to do about it. */
        public String nextKey() {
            return key("next");
        }

        /** Whether it makes sense that a machine tries once more. */
        public boolean canBeTriedAgain() {
            return switch (this) {
                case DIGITAL_POST, NO_MAILBOX, SMS, EMAIL, GAVE_UP, NOT_WORDED, CLAIM_NOT_PROVEN -> true;
                case LETTER, PHONE, PLACE, SOMEONE, NO_ADDRESS, INQUIRY -> false;
            };
        }

        private String key(String part) {
            return "correspondence.to-do." + part + "."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
