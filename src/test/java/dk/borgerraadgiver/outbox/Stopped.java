package dk.borgerraadgiver.outbox;

/** The machine stops here. No exception: nothing may catch it and go on. */
public final class Stopped extends Error {
    public Stopped() {
        super("stopped", null, false, false);
    }
}
