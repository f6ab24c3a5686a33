package dk.borgerraadgiver.handover.system;

import dk.borgerraadgiver.handover.CaseSystem.Answer;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a case system says under which number a case stands: {@code {"reference": "…", "registeredAt": "…Z"}}. */
record Registration(JsonMapper json) {
    private static final int LONGEST = 100;

    /** @throws IllegalStateException when it says anything else: then nothing counts as registered */
    Answer read(byte[] answer) {
        JsonNode said = json.readTree(answer);
        String reference = said.path("reference").asString("").strip();
        if (reference.isEmpty() || reference.length() > LONGEST) {
            throw new IllegalStateException("The case system gave no number");
        }
        try {
            return new Answer.Registered(
                    reference, Instant.parse(said.path("registeredAt").asString("")));
        } catch (DateTimeParseException noTime) {
            throw new IllegalStateException("The case system gave no time");
        }
    }
}
