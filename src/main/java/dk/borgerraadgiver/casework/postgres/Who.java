package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who made an entry, as three columns. */
record Who(String kind, @Nullable UUID id, @Nullable String name) {
    static Who of(By by) {
        return switch (by) {
            case By.Citizen citizen -> new Who("citizen", citizen.id().value(), null);
            case By.Representative acting ->
                new Who("representative", acting.id().value(), acting.name());
            case By.Professional acting -> new Who("professional", acting.id().value(), acting.name());
            case By.Officer officer -> new Who("officer", officer.id().value(), officer.name());
            case By.CaseSystem system ->
                new Who("case-system", system.id().map(EmployeeId::value).orElse(null), system.person());
            case By.Site site -> new Who("site", null, null);
        };
    }

    static Who in(ResultSet row) throws SQLException {
        return new Who(row.getString("by_kind"), row.getObject("by_id", UUID.class), row.getString("by_name"));
    }

    By by() {
        return switch (kind) {
            case "citizen" -> new By.Citizen(new PersonId(known(id)));
            case "representative" -> new By.Representative(new PersonId(known(id)), known(name));
            case "professional" -> new By.Professional(new ProfessionalId(known(id)), known(name));
            case "officer" -> new By.Officer(new EmployeeId(known(id)), known(name));
            case "case-system" ->
                new By.CaseSystem(known(name), Optional.ofNullable(id).map(EmployeeId::new));
            default -> new By.Site();
        };
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
