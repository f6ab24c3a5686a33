package dk.borgerraadgiver.content;

/**
 * Someone else who can help: an appeal board, the Ombudsman, a court, a scheme.
 *
 * @param key as the gate's rules name it
 * @param does what it takes up
 * @param how what to do to reach it
 */
public record OtherBody(String key, Wording name, Wording does, Wording how, Reach reach) {}
