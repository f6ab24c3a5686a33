package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresPeople implements People {
    private final JdbcClient database;
    private final CivilNumberVault vault;
    private final Clock clock;

    PostgresPeople(JdbcClient database, CivilNumberVault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Optional<Actor.Person> find(PersonId id) {
        return database.sql("select id, name, civil_number_hash, civil_number_encrypted from person where id = :id")
                .param("id", id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    @Override
    public Actor.Person met(CivilNumber civilNumber, String name) {
        UUID id = database.sql("""
                        insert into person (id, name, civil_number_hash, civil_number_encrypted, first_seen, last_seen)
                        values (:id, :name, :hash, :encrypted, :now, :now)
                        on conflict (civil_number_hash) do update set name = :name, civil_number_encrypted = :encrypted, last_seen = :now
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("hash", vault.hash(civilNumber))
                .param("encrypted", vault.lock(civilNumber))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        return new Actor.Person(new PersonId(id), name, civilNumber);
    }

    @Override
    public PersonId heardOf(CivilNumber civilNumber, String name) {
        return new PersonId(database.sql("""
                        insert into person (id, name, civil_number_hash, civil_number_encrypted, first_seen, last_seen)
                        values (:id, :name, :hash, :encrypted, :now, :now)
                        on conflict (civil_number_hash) do update set last_seen = person.last_seen
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("hash", vault.hash(civilNumber))
                .param("encrypted", vault.lock(civilNumber))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    }

    private Actor.Person person(ResultSet row) throws SQLException {
        return new Actor.Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                vault.unlock(row.getBytes("civil_number_encrypted"), row.getBytes("civil_number_hash")));
    }
}
