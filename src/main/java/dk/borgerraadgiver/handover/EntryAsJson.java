package dk.borgerraadgiver.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerraadgiver.handover.CaseAsJson.FileAsJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in {@code entry.json}; {@code handover/entry.schema.json} describes it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EntryAsJson(
        String format,
        int version,
        String id,
        String first,
        String caseNumber,
        int sequence,
        String at,
        Author by,
        String kind,
        Map<String, Object> details,
        List<FileAsJson> files) {
    static final String FORMAT = "citizens-adviser-case-entry";
    static final int VERSION = 1;

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Author(String kind, Optional<String> name) {}
}
