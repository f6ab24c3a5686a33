package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.representation.Capacity;
import java.util.Locale;

/** As what somebody hears of a complaint. */
public enum Role {
    CITIZEN,
    COMPANY,
    PARTY_REPRESENTATIVE,
    GUARDIAN_PERSONAL,
    GUARDIAN_ECONOMIC,
    GUARDIAN_BOTH,
    JOINT_GUARDIAN,
    FUTURE_POWER,
    CUSTODY,
    HELPER,
    /** Whom a complaint is over. */
    ADMINISTRATION;

    static Role of(Capacity capacity) {
        return switch (capacity) {
            case PARTY_REPRESENTATIVE -> PARTY_REPRESENTATIVE;
            case GUARDIAN_PERSONAL -> GUARDIAN_PERSONAL;
            case GUARDIAN_ECONOMIC -> GUARDIAN_ECONOMIC;
            case GUARDIAN_BOTH -> GUARDIAN_BOTH;
            case JOINT_GUARDIAN -> JOINT_GUARDIAN;
            case FUTURE_POWER -> FUTURE_POWER;
            case CUSTODY -> CUSTODY;
        };
    }

    boolean acts() {
        return this != CITIZEN && this != COMPANY && this != HELPER && this != ADMINISTRATION;
    }

    /**
     * The name with the role, such as “Lone Skovgaard, guardian”.
     *
     * @param name blank where whoever was helped gave none
     */
    public String textKey(String name) {
        return name.isBlank() ? "correspondence.role.unnamed" : textKey();
    }

    private String textKey() {
        return "correspondence.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
