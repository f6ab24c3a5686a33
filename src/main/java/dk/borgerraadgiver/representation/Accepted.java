package dk.borgerraadgiver.representation;

/** What became of a code that was typed. */
public sealed interface Accepted {
    /** From now on, or from its first day, the person acts for somebody. */
    record Now(Mandate.Proven mandate) implements Accepted {}

    /** No such code, used already, or too old. */
    record NoSuchCode() implements Accepted {}

    /** Too many wrong codes: none is looked at for a while. */
    record TooManyGuesses() implements Accepted {}
}
