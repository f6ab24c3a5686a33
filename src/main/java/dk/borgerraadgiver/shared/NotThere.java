package dk.borgerraadgiver.shared;

/** Asked for something that does not exist, or does not exist for the one who asks: the two look alike from outside. */
public final class NotThere extends RuntimeException {
    public NotThere(String what) {
        super(what);
    }
}
