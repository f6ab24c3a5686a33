package dk.borgerraadgiver.demo.post;

import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.Mail;
import dk.borgerraadgiver.correspondence.PrintedLetter;
import dk.borgerraadgiver.correspondence.Sms;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what would have gone out. Its table is made by the demo alone. */
@Component
@Profile("demo")
class RememberedPost {
    private static final int NEWEST = 100;

    private final JdbcClient database;
    private final Clock clock;

    RememberedPost(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        database.sql("""
                create table if not exists demo_post (
                    id bigint generated always as identity primary key,
                    way text not null, recipient text not null, title text not null, text text not null,
                    sent_at timestamptz not null)
                """).update();
    }

    /** @param way {@code email}, {@code sms} or {@code letter} */
    record Remembered(String way, String recipient, String title, String text, Instant at) {}

    Delivery keep(Mail.Letter letter) {
        return keep("email", letter.to(), letter.subject(), letter.text());
    }

    Delivery keep(Sms.Message message) {
        return keep("sms", message.to(), "", message.text());
    }

    Delivery keep(PrintedLetter.Sheet sheet) {
        return keep("letter", String.join(", ", sheet.address()), sheet.title(), sheet.text());
    }

    List<Remembered> newest() {
        return database.sql("select way, recipient, title, text, sent_at from demo_post order by id desc limit ?")
                .param(NEWEST)
                .query((row, number) -> new Remembered(
                        row.getString("way"),
                        row.getString("recipient"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }

    private Delivery keep(String way, String recipient, String title, String text) {
        database.sql("insert into demo_post (way, recipient, title, text, sent_at) values (?, ?, ?, ?, ?)")
                .params(way, recipient, title, text, Timestamp.from(clock.instant()))
                .update();
        return Delivery.SENT;
    }
}
