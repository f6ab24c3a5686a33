package dk.borgerraadgiver.correspondence;

/** Sends text messages. */
public interface Sms {
    /** @throws RuntimeException when it could not be handed over; it will be tried again */
    Delivery send(Message message);

    /**
     * @param id the same message twice is one
     * @param neutral the sender is not to be named
     */
    record Message(DispatchId id, String to, String text, boolean neutral) {
        /** At once, and not out of a drawer. */
        public Message(String to, String text) {
            this(DispatchId.fresh(), to, text, false);
        }

        @Override
        public String toString() {
            return "Message";
        }
    }
}
