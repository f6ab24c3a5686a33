package dk.borgerraadgiver.correspondence;

/** Sends e-mail. */
public interface Mail {
    /** @throws RuntimeException when it could not be handed over; it will be tried again */
    Delivery send(Letter letter);

    /**
     * @param id the same letter twice is one
     * @param neutral the sender is not to be named
     */
    record Letter(DispatchId id, String to, String subject, String text, boolean neutral) {
        @Override
        public String toString() {
            return "Letter[" + subject + "]";
        }
    }
}
