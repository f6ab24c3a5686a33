package dk.borgerraadgiver.content;

import java.util.List;

/**
 * Forvaltning: one of the municipality's administrations.
 *
 * @param code stable short name, such as SOF; it is what answers and cases keep
 * @param handles in plain words
 * @param letterSays words that stand on its letters: sender lines, unit names, abbreviations
 * @param words what people call the things it handles
 * @param contacts whom the adviser calls there; no page shows them to citizens
 */
public record Administration(
        String code,
        Wording name,
        List<Wording> handles,
        List<Wording> units,
        List<String> letterSays,
        List<String> words,
        List<ContactPerson> contacts,
        Reach reach) {}
