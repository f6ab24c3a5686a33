package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.content.Language;

/** Digital Post, the mailbox that authorities write to. */
public interface DigitalPost {
    /** @throws RuntimeException when it could not be handed over; it will be tried again */
    Delivery send(Post post);

    /** @param id the same post twice is one */
    record Post(DispatchId id, Mailbox to, String title, String text, Language language, boolean neutral) {
        @Override
        public String toString() {
            return "Post[" + title + "]";
        }
    }
}
