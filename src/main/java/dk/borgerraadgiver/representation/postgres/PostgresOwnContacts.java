package dk.borgerraadgiver.representation.postgres;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.OwnContacts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOwnContacts implements OwnContacts {
    private final JdbcClient database;

    PostgresOwnContacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<OwnContact> of(PersonId person) {
        return database.sql("select * from representative_contact where person = ?")
                .param(person.value())
                .query((row, index) -> new OwnContact(
                        OwnContact.Way.valueOf(row.getString("way")),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("street"),
                        row.getString("postcode"),
                        row.getString("city"),
                        Language.of(row.getString("language"))))
                .optional();
    }

    @Override
    public void save(PersonId person, OwnContact contact, Instant at) {
        database.sql("""
                        insert into representative_contact
                            (person, way, email, phone, street, postcode, city, language, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (person) do update set way = excluded.way, email = excluded.email,
                            phone = excluded.phone, street = excluded.street, postcode = excluded.postcode,
                            city = excluded.city, language = excluded.language, changed_at = excluded.changed_at""")
                .params(
                        person.value(),
                        contact.way().name(),
                        contact.email(),
                        contact.phone(),
                        contact.street(),
                        contact.postcode(),
                        contact.city(),
                        contact.language().code(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
