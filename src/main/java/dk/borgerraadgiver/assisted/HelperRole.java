package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.shared.Rejected;

/** Who the helper says they are; it is shown to the citizen and the officers (R14). */
public record HelperRole(Capacity capacity, String organisation) {
    private static final int LONGEST = 200;

    public HelperRole {
        organisation = organisation.strip();
        if (organisation.length() > LONGEST) {
            throw new Rejected("assisted.refused.too-long", LONGEST);
        }
        if (organisation.isEmpty() && capacity.comesFromSomewhere()) {
            throw new Rejected("assisted.refused.organisation-missing");
        }
    }

    public enum Capacity {
        CITIZEN_SERVICE,
        SOCIAL_WORKER,
        VOLUNTEER,
        RELATIVE;

        /** A relative comes from nowhere but home. */
        boolean comesFromSomewhere() {
            return this != RELATIVE;
        }
    }
}
