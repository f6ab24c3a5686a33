package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Employees;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresEmployees implements Employees {
    private final JdbcClient database;
    private final Clock clock;

    PostgresEmployees(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<String> nameOf(EmployeeId id) {
        return database.sql("select name from employee where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public EmployeeId met(String professionalId, String name) {
        return put(professionalId, name, "name = :name, last_seen = :now");
    }

    @Override
    public EmployeeId heardOf(String professionalId, String name) {
        return put(professionalId, name, "professional_id = excluded.professional_id");
    }

    private EmployeeId put(String professionalId, String name, String whereKnown) {
        return new EmployeeId(database.sql("""
                        insert into employee (id, professional_id, name, first_seen, last_seen)
                        values (:id, :professional, :name, :now, :now)
                        on conflict (professional_id) do update set %s returning id""".formatted(whereKnown))
                .param("id", UUID.randomUUID())
                .param("professional", professionalId.toLowerCase(Locale.ROOT))
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    }
}
