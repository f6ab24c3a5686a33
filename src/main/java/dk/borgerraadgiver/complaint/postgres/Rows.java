package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.PartyColumns;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint as it comes out of its row: which columns are filled says which state it is in. */
final class Rows {
    /** The complaint with all its answers in one reading. */
    static final String SELECT = """
            select complaint.*, coalesce((
                select jsonb_object_agg(step, jsonb_build_object('version', version, 'answer', answer))
                from complaint_answer where complaint_answer.complaint = complaint.id), '{}') as answers
            from complaint where\s""";

    private final AnswersAsJson json;
    private final SaidAtGateAsJson gate = new SaidAtGateAsJson();

    Rows(AnswersAsJson json) {
        this.json = json;
    }

    Complaint any(ResultSet row, int index) throws SQLException {
        if (row.getString("number") == null) {
            return draft(row, index);
        }
        Complaint.Submitted submitted = submitted(row, index);
        return row.getObject("withdrawn_at") == null
                ? submitted
                : new Complaint.Withdrawn(submitted, instant(row, "withdrawn_at"));
    }

    Complaint.Draft draft(ResultSet row, int index) throws SQLException {
        Given given = json.given(row.getString("answers"));
        return new Complaint.Draft(
                new ComplaintId(row.getObject("id", UUID.class)),
                PartyColumns.in(row),
                new FolderId(row.getObject("folder", UUID.class)),
                Language.of(row.getString("language")),
                given.answers(),
                given.versions(),
                instant(row, "saved_at"),
                instant(row, "kept_until"),
                onBehalf(row),
                gate.read(row.getString("said_at_gate")));
    }

    Complaint.Submitted submitted(ResultSet row, int index) throws SQLException {
        return new Complaint.Submitted(
                new ComplaintId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("number")),
                PartyColumns.in(row),
                row.getString("citizen_name"),
                new FolderId(row.getObject("folder", UUID.class)),
                Language.of(row.getString("language")),
                json.given(row.getString("answers")).answers(),
                instant(row, "submitted_at"),
                onBehalf(row),
                gate.read(row.getString("said_at_gate")));
    }

    private static Optional<OnBehalf> onBehalf(ResultSet row) throws SQLException {
        UUID id = row.getObject("writer", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        WriterId writer = new WriterId(id);
        String name = row.getString("writer_name");
        UUID help = row.getObject("help", UUID.class);
        if (help != null) {
            return Optional.of(new OnBehalf.AtTheirSide(writer, name, new HelpId(help)));
        }
        UUID paper = row.getObject("paper", UUID.class);
        return Optional.of(
                paper == null
                        ? new OnBehalf.WithMandate(writer, name, new MandateId(row.getObject("mandate", UUID.class)))
                        : new OnBehalf.OnPaper(writer, name, new PaperId(paper)));
    }

    static @Nullable UUID mandate(OnBehalf by) {
        return by instanceof OnBehalf.WithMandate with ? with.mandate().value() : null;
    }

    static @Nullable UUID help(OnBehalf by) {
        return by instanceof OnBehalf.AtTheirSide beside ? beside.help().value() : null;
    }

    static @Nullable UUID paper(OnBehalf by) {
        return by instanceof OnBehalf.OnPaper typed ? typed.paper().value() : null;
    }

    Recipient recipient(ResultSet row, int index) throws SQLException {
        return new Recipient(
                PartyColumns.in(row),
                Language.of(row.getString("language")),
                json.given(row.getString("answers")).answers().contact(),
                onBehalf(row));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
