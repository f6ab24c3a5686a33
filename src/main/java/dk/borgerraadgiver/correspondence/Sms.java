package dk.borgerraadgiver.correspondence;

/** Sends text messages. */
public interface Sms {
    /** @throws RuntimeException when it could not be handed over; it will be tried again */
    Delivery send(Message message);

    /** @param neutral the sender is not to be named */
    record Message(String to, String text, boolean neutral) {
        public Message(String to, String text) {
            this(to, text, false);
        }

        @Override
        public String toString() {
            return "Message";
        }
    }
}
