package dk.borgerraadgiver.correspondence;

/** Sends text messages. */
public interface Sms {
    /** @throws RuntimeException when it could not be handed over; it will be tried again */
    Delivery send(Message message);

    record Message(String to, String text) {
        @Override
        public String toString() {
            return "Message";
        }
    }
}
