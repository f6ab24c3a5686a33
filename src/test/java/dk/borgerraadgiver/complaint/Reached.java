package dk.borgerraadgiver.complaint;

import java.util.Optional;
import java.util.Set;

/** How somebody wants to hear, and nothing said beside it. */
public final class Reached {
    private Reached() {}

    /** The way is chosen, and no address given for it. */
    static Contact nowhere(Contact.Channel channel) {
        return by(channel, "", "", "", "");
    }

    public static Contact byEmail(String email) {
        return by(Contact.Channel.EMAIL, email, "", "", "");
    }

    public static Contact byLetter(String street, String postcode, String city) {
        return by(Contact.Channel.LETTER, "", street, postcode, city);
    }

    private static Contact by(Contact.Channel channel, String email, String street, String postcode, String city) {
        return new Contact(
                Optional.of(channel),
                new Words(email),
                Words.NONE,
                new Words(street),
                new Words(postcode),
                new Words(city),
                Words.NONE,
                Set.of(),
                Optional.empty(),
                Words.NONE,
                Set.of(),
                Words.NONE);
    }
}
