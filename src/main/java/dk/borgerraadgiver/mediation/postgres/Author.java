package dk.borgerraadgiver.mediation.postgres;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Who did it, as three columns; a citizen is known by the id alone. The site itself does nothing here (R7). */
record Author(String kind, UUID id, String name) {
    static Author of(By by) {
        return switch (by) {
            case By.Citizen citizen -> new Author("citizen", citizen.id().value(), "");
            case By.Representative acting ->
                new Author("representative", acting.id().value(), acting.name());
            case By.Professional acting ->
                new Author("professional", acting.id().value(), acting.name());
            case By.Officer officer -> new Author("officer", officer.id().value(), officer.name());
            case By.CaseSystem system -> throw new IllegalArgumentException("No system mediates");
            case By.Site site -> throw new IllegalArgumentException("The site mediates in nothing");
        };
    }

    static By in(ResultSet row) throws SQLException {
        UUID id = row.getObject("by_id", UUID.class);
        String name = row.getString("by_name");
        String kind = row.getString("by_kind");
        return switch (kind) {
            case "citizen" -> new By.Citizen(new PersonId(id));
            case "representative" -> new By.Representative(new PersonId(id), name);
            case "professional" -> new By.Professional(new ProfessionalId(id), name);
            case "officer" -> new By.Officer(new EmployeeId(id), name);
            default -> throw new IllegalStateException("Nobody is written as '%s'".formatted(kind));
        };
    }
}
