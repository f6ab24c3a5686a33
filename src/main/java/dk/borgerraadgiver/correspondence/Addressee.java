package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.RecipientsTable.Turn;

/**
 * Somebody who is to be told now.
 *
 * @param key the same for the same person at each look
 * @param wrote whether the complaint is in their own hand
 * @param neutral the sender is not to be named
 */
record Addressee(
        String key, Role role, Turn turn, String name, Way way, Language language, boolean wrote, boolean neutral) {
    @Override
    public String toString() {
        return "Addressee[" + role + "]";
    }
}
