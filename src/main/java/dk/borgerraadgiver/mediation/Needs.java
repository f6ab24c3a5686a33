package dk.borgerraadgiver.mediation;

/**
 * What the citizen needs, so that a talk is possible for them.
 *
 * @param companion bisidder: who comes along, if somebody does
 */
public record Needs(String access, String companion) {
    public Needs {
        access = Written.atMost(access);
        companion = Written.atMost(companion);
    }
}
