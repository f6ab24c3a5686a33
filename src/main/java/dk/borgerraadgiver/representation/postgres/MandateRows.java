package dk.borgerraadgiver.representation.postgres;

import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.Basis;
import dk.borgerraadgiver.representation.Capacity;
import dk.borgerraadgiver.representation.Ending;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.OtherHolder;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.representation.Terms;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A mandate as it comes out of its row: which columns are filled says which state it is in. */
final class MandateRows {
    static final String SELECT = """
            select mandate.*, array(select case_number from mandate_case where mandate = mandate.id) as cases
            from mandate where\s""";

    private MandateRows() {}

    static Mandate mandate(ResultSet row, int index) throws SQLException {
        Terms terms = terms(row);
        String name = row.getString("representative_name");
        Optional<PersonId> representative =
                Optional.ofNullable(row.getObject("representative", UUID.class)).map(PersonId::new);
        if (row.getString("ending") != null) {
            return new Mandate.Ended(terms, representative, name, ending(row), instant(row, "ended_at"));
        }
        if (representative.isEmpty()) {
            return new Mandate.Offered(terms, name, instant(row, "began_at"), instant(row, "code_until"));
        }
        return row.getString("proof") == null
                ? new Mandate.Claimed(terms, representative.get(), name, instant(row, "began_at"))
                : new Mandate.Proven(
                        terms,
                        representative.get(),
                        name,
                        Proof.valueOf(row.getString("proof")),
                        Optional.ofNullable(row.getObject("proven_by", UUID.class))
                                .map(EmployeeId::new),
                        instant(row, "proven_at"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("party", UUID.class)),
                row.getString("party_name"),
                Capacity.valueOf(row.getString("capacity")),
                Basis.valueOf(row.getString("basis")),
                scope(row),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class))),
                new FolderId(row.getObject("papers", UUID.class)),
                Optional.ofNullable(row.getString("other_holder")).map(OtherHolder::valueOf));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        if (row.getBoolean("everything")) {
            return new Scope.Everything();
        }
        String[] cases = (String[]) row.getArray("cases").getArray();
        return new Scope.Only(Arrays.stream(cases).map(CaseNumber::new).collect(Collectors.toSet()));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return switch (row.getString("ending")) {
            case "revoked" -> new Ending.Revoked();
            case "given-up" -> new Ending.GivenUp();
            case "refused" -> new Ending.Refused(officer(row), row.getString("ended_reason"));
            case "ended-by-office" -> new Ending.EndedByOffice(officer(row), row.getString("ended_reason"));
            default -> throw new IllegalStateException("No such ending");
        };
    }

    private static EmployeeId officer(ResultSet row) throws SQLException {
        return new EmployeeId(row.getObject("ended_by", UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
