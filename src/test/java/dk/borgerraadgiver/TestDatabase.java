package dk.borgerraadgiver;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL for tests of cupboards: one server for all tests, a database of its own for each who asks. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static int made;

    private TestDatabase() {}

    /** A new database with the tables of these rooms, in this order. */
    public static synchronized DataSource with(String... rooms) {
        String name = "test" + ++made;
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        DataSource database = new DriverManagerDataSource(SERVER.getJdbcUrl("postgres", name));
        migrate(database, "__root");
        Arrays.stream(rooms).forEach(room -> migrate(database, room));
        return database;
    }

    private static void migrate(DataSource database, String room) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + room)
                .table("flyway_" + room)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
