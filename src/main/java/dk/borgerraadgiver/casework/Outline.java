package dk.borgerraadgiver.casework;

/**
 * Where a case stands, without a word of what it is about: for whoever has proved by code that it is theirs.
 *
 * @param answerWanted whether the citizen must answer a question
 */
public record Outline(Whereabouts where, Next next, Expected expected, boolean answerWanted) {}
