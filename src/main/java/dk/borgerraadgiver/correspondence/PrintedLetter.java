package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.content.Language;
import java.util.List;

/** Has letters printed and posted. */
public interface PrintedLetter {
    /** @throws RuntimeException when it could not be handed over; it will be tried again */
    Delivery send(Sheet sheet);

    /**
     * @param id the same letter twice is one letter
     * @param address street, then postcode and town
     */
    record Sheet(DispatchId id, List<String> address, String title, String text, Language language, boolean neutral) {
        @Override
        public String toString() {
            return "Sheet[" + title + "]";
        }
    }
}
