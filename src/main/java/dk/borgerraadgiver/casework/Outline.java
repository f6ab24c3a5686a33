package dk.borgerraadgiver.casework;

/**
 * Where a case stands, without a word of what it is about: for whoever has proved by code that it is theirs.
 *
 * @param administrationAnswered and the adviser is reading the answer
 * @param answerWanted whether the citizen must answer a question
 */
public record Outline(Stage stage, boolean administrationAnswered, Expected expected, boolean answerWanted) {}
