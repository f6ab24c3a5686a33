package dk.borgerraadgiver.identity;

/** How sure it is who somebody is, by NSIS (the national standard for levels of assurance). */
public enum Level {
    LOW,
    SUBSTANTIAL,
    HIGH;

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
