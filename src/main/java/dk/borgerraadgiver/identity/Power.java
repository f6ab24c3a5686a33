package dk.borgerraadgiver.identity;

import java.util.Set;

/**
 * What somebody may do for another, as the login tells it: a citizen's power of attorney, a company's right.
 *
 * @param number of the one who gave it. A CPR number may be among them, so it never prints itself (R26)
 * @param rights the names that were registered for them
 */
public record Power(From from, String number, Set<String> rights) {
    public Power {
        rights = Set.copyOf(rights);
    }

    @Override
    public String toString() {
        return "Power[" + from + "]";
    }

    /** Who gave it. */
    public enum From {
        PERSON,
        COMPANY,
        PRODUCTION_UNIT,
        TAX_UNIT
    }
}
