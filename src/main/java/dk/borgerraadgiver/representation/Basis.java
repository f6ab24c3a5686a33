package dk.borgerraadgiver.representation;

/** On what a mandate rests (R11). */
public enum Basis {
    /** The party gave it here, logged in. */
    GRANTED_HERE,
    PAPER,
    /** Digital Fuldmagt, the common Danish solution. */
    DIGITAL_POWER_OF_ATTORNEY,
    CIVIL_REGISTER
}
