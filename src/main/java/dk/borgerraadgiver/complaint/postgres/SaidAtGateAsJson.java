package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.SaidAtGate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was said at the gate as it lies in its {@code jsonb}. */
final class SaidAtGateAsJson {
    private final JsonMapper json = JsonMapper.builder().build();

    String write(SaidAtGate said) {
        return json.writeValueAsString(said);
    }

    Optional<SaidAtGate> read(@Nullable String column) {
        return Optional.ofNullable(column).map(said -> json.readValue(said, SaidAtGate.class));
    }
}
