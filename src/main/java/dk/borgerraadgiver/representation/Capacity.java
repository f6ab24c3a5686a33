package dk.borgerraadgiver.representation;

import java.util.Set;

/** In which role somebody acts for another (R11). */
public enum Capacity {
    /** Partsrepræsentant (forvaltningsloven § 8). */
    PARTY_REPRESENTATIVE,
    /** Værge (værgemålsloven § 5) in personal matters. */
    GUARDIAN_PERSONAL,
    /** Værge in economic matters. */
    GUARDIAN_ECONOMIC,
    GUARDIAN_BOTH,
    /** Samværge (værgemålsloven § 7): economic matters, and both guardians act together. */
    JOINT_GUARDIAN,
    /** Fremtidsfuldmagt that has come into force. */
    FUTURE_POWER,
    /** Forældremyndighed, until the child is of age. */
    CUSTODY;

    /** R13: whatever the party may; but one of two guardians cannot give up a case, or agree to something, alone. */
    public boolean allows(Act act) {
        return this != JOINT_GUARDIAN || (act != Act.WITHDRAW && act != Act.AGREE);
    }

    /** No rule can tell whether a case is an economic matter: the office names the cases (R7). */
    public boolean officeNamesCases() {
        return this == GUARDIAN_ECONOMIC || this == JOINT_GUARDIAN;
    }

    /** Acts only while another guardian has been proven as well. */
    boolean needsAnother() {
        return this == JOINT_GUARDIAN;
    }

    /** The party can end it alone; a guardianship, a custody or a future power in force is ended by others. */
    public boolean partyMayEnd() {
        return this == PARTY_REPRESENTATIVE;
    }

    /** On what it can rest, when the representative says so. */
    public Set<Basis> bases() {
        return switch (this) {
            case PARTY_REPRESENTATIVE -> Set.of(Basis.PAPER, Basis.DIGITAL_POWER_OF_ATTORNEY);
            case CUSTODY -> Set.of(Basis.CIVIL_REGISTER, Basis.PAPER);
            default -> Set.of(Basis.PAPER);
        };
    }
}
