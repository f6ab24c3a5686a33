package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.shared.Rejected;
import java.util.regex.Pattern;

/** Where somebody who acts for others wants to hear from the adviser, and in which language (R12). */
public record OwnContact(
        Way way, String email, String phone, String street, String postcode, String city, Language language) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final int LONGEST = 200;

    /** By which way a notice comes. */
    public enum Way {
        DIGITAL_POST,
        EMAIL,
        SMS,
        LETTER
    }

    public OwnContact {
        email = way == Way.EMAIL ? kept(email) : "";
        phone = way == Way.SMS ? kept(phone) : "";
        street = way == Way.LETTER ? kept(street) : "";
        postcode = way == Way.LETTER ? kept(postcode) : "";
        city = way == Way.LETTER ? kept(city) : "";
        if (way == Way.EMAIL && !EMAIL.matcher(email).matches()) {
            throw new Rejected("representation.refused.email");
        }
        if (way == Way.SMS && !PHONE.matcher(phone.replaceAll("[\\s.-]", "")).matches()) {
            throw new Rejected("representation.refused.phone");
        }
        if (way == Way.LETTER && (street.isEmpty() || postcode.isEmpty() || city.isEmpty())) {
            throw new Rejected("representation.refused.address");
        }
    }

    private static String kept(String typed) {
        String kept = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (kept.length() > LONGEST) {
            throw new Rejected("representation.refused.contact-too-long", LONGEST);
        }
        return kept;
    }

    @Override
    public String toString() {
        return "OwnContact[" + way + "]";
    }
}
