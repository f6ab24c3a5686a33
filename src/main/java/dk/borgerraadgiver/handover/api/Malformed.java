package dk.borgerraadgiver.handover.api;

/** What was sent is not what the description says. Names the part, never what stood in it. */
final class Malformed extends RuntimeException {
    private final String part;

    Malformed(String part) {
        super(part);
        this.part = part;
    }

    String part() {
        return part;
    }
}
