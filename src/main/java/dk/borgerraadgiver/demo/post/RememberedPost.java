package dk.borgerraadgiver.demo.post;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.DigitalPost;
import dk.borgerraadgiver.correspondence.DispatchId;
import dk.borgerraadgiver.correspondence.Mail;
import dk.borgerraadgiver.correspondence.Mailbox;
import dk.borgerraadgiver.correspondence.Memo;
import dk.borgerraadgiver.correspondence.PrintedLetter;
import dk.borgerraadgiver.correspondence.Sms;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.People;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what would have gone out. Its table is made by the demo alone. */
@Component
@Profile("demo")
class RememberedPost {
    private static final int NEWEST = 100;

    private static final String SENDER = "90000001";

    private final JdbcClient database;
    private final People people;
    private final Memo memo;
    private final Clock clock;

    RememberedPost(JdbcClient database, People people, Pdf pdf, Directory directory, Clock clock) {
        this.database = database;
        this.people = people;
        memo = new Memo(people, pdf, directory, SENDER, clock);
        this.clock = clock;
        database.sql("""
                create table if not exists demo_post (
                    id bigint generated always as identity primary key,
                    way text not null, recipient text not null, title text not null, text text not null,
                    sent_at timestamptz not null)
                """).update();
        database.sql("alter table demo_post add column if not exists key uuid unique")
                .update();
        database.sql("alter table demo_post add column if not exists memo bytea")
                .update();
    }

    /** @param way {@code email}, {@code sms}, {@code letter} or {@code digital-post} */
    record Remembered(long id, String way, String recipient, String title, String text, Instant at) {}

    Delivery keep(Mail.Letter letter) {
        return keep(letter.id(), "email", letter.to(), letter.subject(), letter.text());
    }

    Delivery keep(Sms.Message message) {
        return keep(message.id(), "sms", message.to(), "", message.text());
    }

    Delivery keep(PrintedLetter.Sheet sheet) {
        return keep(sheet.id(), "letter", String.join(", ", sheet.address()), sheet.title(), sheet.text());
    }

    /** With the message itself beside it, as it would lie in the folder or go to the gateway. */
    Delivery keep(DigitalPost.Post post) {
        if (post.neutral()) {
            return Delivery.BY_HAND;
        }
        byte[] message = memo.of(post);
        keep(post.id(), "digital-post", owner(post.to()), post.title(), post.text());
        database.sql("update demo_post set memo = ? where key = ?")
                .params(message, post.id().value())
                .update();
        return Delivery.SENT;
    }

    Optional<byte[]> memo(long id) {
        return database.sql("select memo from demo_post where id = ? and memo is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    private String owner(Mailbox mailbox) {
        return switch (mailbox) {
            case Mailbox.OfPerson(var person) ->
                people.find(person).map(Actor.Person::name).orElse("");
            case Mailbox.OfCompany(var company) -> "CVR " + company.digits();
        };
    }

    List<Remembered> newest() {
        return database.sql("select id, way, recipient, title, text, sent_at from demo_post order by id desc limit ?")
                .param(NEWEST)
                .query((row, number) -> new Remembered(
                        row.getLong("id"),
                        row.getString("way"),
                        row.getString("recipient"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }

    private Delivery keep(DispatchId id, String way, String recipient, String title, String text) {
        database.sql("""
                insert into demo_post (key, way, recipient, title, text, sent_at) values (?, ?, ?, ?, ?, ?)
                on conflict (key) do nothing
                """)
                .params(id.value(), way, recipient, title, text, Timestamp.from(clock.instant()))
                .update();
        return Delivery.SENT;
    }
}
