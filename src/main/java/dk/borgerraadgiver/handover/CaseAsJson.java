package dk.borgerraadgiver.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** What stands in {@code case.json}; {@code handover/case.schema.json} describes it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CaseAsJson(
        String format,
        int version,
        String id,
        String caseNumber,
        String receivedAt,
        String language,
        PartyAsJson party,
        Optional<Writer> writtenBy,
        List<Section> complaint,
        List<FileAsJson> files) {
    static final String FORMAT = "citizens-adviser-case";
    static final int VERSION = 1;

    /** @param civilNumber of a citizen, where it is known */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PartyAsJson(String kind, String name, Optional<String> civilNumber, Optional<String> companyNumber) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Writer(String name, String as) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Section(String title, List<Row> rows) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Row(String question, List<String> answers) {}

    /** @param withheld why the file is not in the parcel, when it is not */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FileAsJson(
            String name, String title, String contentType, long size, String sha256, Optional<String> withheld) {}
}
