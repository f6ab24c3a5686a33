package dk.borgerraadgiver.shared;

/** Asked for something that does not exist, or does not exist for the one who asks: the two look alike from outside. */
public final class NotThere extends RuntimeException {
    private final String what;

    /** @param what the kind of thing, in a word of ours: it stands in the log */
    public NotThere(String what) {
        super(what);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
