package dk.borgerraadgiver.identity;

import dk.borgerraadgiver.shared.CompanyNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party as the four columns in which every room keeps it: a citizen, or a company with the one who acts for it. */
public final class PartyColumns {
    private PartyColumns() {}

    public static Map<String, @Nullable Object> of(Party party) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put(
                "citizen", party instanceof Party.Citizen citizen ? citizen.id().value() : null);
        Party.Company company = party instanceof Party.Company found ? found : null;
        columns.put("company", company == null ? null : company.number().digits());
        columns.put("professional", company == null ? null : company.by().value());
        columns.put("professionalName", company == null ? null : company.byName());
        return columns;
    }

    public static Party in(ResultSet row) throws SQLException {
        String company = row.getString("company");
        return company == null
                ? new Party.Citizen(new PersonId(row.getObject("citizen", UUID.class)))
                : new Party.Company(
                        new CompanyNumber(company),
                        new ProfessionalId(row.getObject("professional", UUID.class)),
                        row.getString("professional_name"));
    }
}
