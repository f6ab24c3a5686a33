package dk.borgerraadgiver.complaint;

/** What it has meant for the person (R4). Nobody has to say it. */
public record Meaning(Words meant) implements Answer {
    public static final Meaning NONE = new Meaning(Words.NONE);

    @Override
    public Step step() {
        return Step.MEANING;
    }
}
