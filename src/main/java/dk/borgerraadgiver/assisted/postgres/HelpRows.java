package dk.borgerraadgiver.assisted.postgres;

import dk.borgerraadgiver.assisted.Citizen;
import dk.borgerraadgiver.assisted.GivenConsent;
import dk.borgerraadgiver.assisted.Help;
import dk.borgerraadgiver.assisted.HelperRole;
import dk.borgerraadgiver.assisted.Helps;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A help as it comes out of its row. */
final class HelpRows {
    private HelpRows() {}

    static Help help(ResultSet row, int index) throws SQLException {
        return new Help(
                new HelpId(row.getObject("id", UUID.class)),
                new WriterId(row.getObject("helper", UUID.class)),
                row.getString("helper_name"),
                new HelperRole(HelperRole.Capacity.valueOf(row.getString("capacity")), row.getString("organisation")),
                new ComplaintId(row.getObject("complaint", UUID.class)),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                citizen(row));
    }

    static Helps.Done done(ResultSet row, int index) throws SQLException {
        return new Helps.Done(
                help(row, index),
                new GivenConsent(
                        GivenConsent.Way.valueOf(row.getString("consent")),
                        row.getString("witness"),
                        Optional.ofNullable(row.getObject("follow_until", LocalDate.class))),
                new CaseNumber(row.getString("number")),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Citizen> citizen(ResultSet row) throws SQLException {
        UUID person = row.getObject("citizen", UUID.class);
        return person == null
                ? Optional.empty()
                : Optional.of(new Citizen(
                        new PersonId(person),
                        row.getString("citizen_name"),
                        Optional.ofNullable(row.getObject("born", LocalDate.class)),
                        row.getInt("birth_year"),
                        row.getBoolean("by_civil_number")));
    }
}
