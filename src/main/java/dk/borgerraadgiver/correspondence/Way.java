package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.representation.OwnContact;
import java.util.List;
import java.util.Optional;

/** How a notice comes to somebody. Looked up when it is sent, never kept. */
sealed interface Way {
    record ByMail(String address) implements Way {}

    record BySms(String number) implements Way {}

    /** @param address street, then postcode and town */
    record ByLetter(List<String> address) implements Way {}

    record ByDigitalPost(Mailbox mailbox) implements Way {}

    record ByHand(ToDo.Reason reason) implements Way {}

    /** As it was answered in the complaint. */
    static Way of(Contact contact, Mailbox own) {
        Optional<Contact.Channel> channel = contact.channel();
        if (channel.isEmpty()) { // only on paper: then a letter, where there is somewhere to send it
            return contact.street().isEmpty()
                    ? new ByHand(ToDo.Reason.NO_ADDRESS)
                    : letter(
                            contact.street().text(),
                            contact.postcode().text(),
                            contact.city().text());
        }
        if (misses(contact, channel.get())) {
            return new ByHand(ToDo.Reason.NO_ADDRESS);
        }
        return switch (channel.get()) {
            case EMAIL -> new ByMail(contact.email().text());
            case SMS -> new BySms(contact.phone().text());
            case LETTER ->
                letter(
                        contact.street().text(),
                        contact.postcode().text(),
                        contact.city().text());
            case DIGITAL_POST -> new ByDigitalPost(own);
            case PHONE -> new ByHand(ToDo.Reason.PHONE);
            case PLACE -> new ByHand(ToDo.Reason.PLACE);
            case SOMEONE -> new ByHand(ToDo.Reason.SOMEONE);
        };
    }

    /** As whoever acts for others wants it. */
    static Way of(OwnContact contact, Mailbox own) {
        return switch (contact.way()) {
            case EMAIL -> new ByMail(contact.email());
            case SMS -> new BySms(contact.phone());
            case LETTER -> letter(contact.street(), contact.postcode(), contact.city());
            case DIGITAL_POST -> new ByDigitalPost(own);
        };
    }

    /** A paper form may tick a way and leave the line under it empty. */
    private static boolean misses(Contact contact, Contact.Channel channel) {
        return switch (channel) {
            case EMAIL -> contact.email().isEmpty();
            case SMS -> contact.phone().isEmpty();
            case LETTER -> contact.street().isEmpty();
            case PHONE, DIGITAL_POST, PLACE, SOMEONE -> false;
        };
    }

    private static Way letter(String street, String postcode, String city) {
        return new ByLetter(List.of(street, postcode + " " + city));
    }
}
