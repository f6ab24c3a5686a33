package dk.borgerraadgiver.complaint;

/** Papers that the person knows of but cannot attach; those attached lie in the complaint's folder. */
public record Papers(Words notHere) implements Answer {
    public static final Papers NONE = new Papers(Words.NONE);

    @Override
    public Step step() {
        return Step.PAPERS;
    }
}
