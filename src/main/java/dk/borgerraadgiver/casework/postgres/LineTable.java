package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseDates;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The line of a case as its history makes it. */
final class LineTable {
    private final JdbcClient database;

    LineTable(JdbcClient database) {
        this.database = database;
    }

    void put(CaseFile file) {
        Optional<By.Officer> officer = file.officer();
        database.sql("""
                        insert into case_line (number, received_at, whereabouts, is_open, officer, officer_name, waiting_since,
                            promise, inquiry_due, appeal, contested, asked_again, news, ended_at)
                        values (:number, :received, :where, :open, :officer, :officerName, :waiting,
                            :promise, :due, :appeal, :contested, :asked, :news, :ended)
                        on conflict (number) do update set whereabouts = excluded.whereabouts, is_open = excluded.is_open,
                            officer = excluded.officer, officer_name = excluded.officer_name,
                            waiting_since = excluded.waiting_since, promise = excluded.promise,
                            inquiry_due = excluded.inquiry_due, appeal = excluded.appeal,
                            contested = excluded.contested, asked_again = excluded.asked_again,
                            news = excluded.news, ended_at = excluded.ended_at""")
                .param("number", file.number().value())
                .param("received", utc(file.receivedAt()))
                .param("where", file.whereabouts().name())
                .param("open", file.stage().open())
                .param("officer", officer.map(by -> by.id().value()).orElse(null))
                .param("officerName", officer.map(By.Officer::name).orElse(null))
                .param("waiting", utc(file.waitingSince()))
                .param("promise", file.promise().orElse(null))
                .param(
                        "due",
                        CaseInquiry.open(file)
                                .map(inquiry -> inquiry.letter().answerBy())
                                .orElse(null))
                .param("appeal", CaseDates.appealIn(file).orElse(null))
                .param("contested", !file.contested().isEmpty())
                .param("asked", file.reopeningAsked().isPresent())
                .param("news", file.newsFromCitizen())
                .param("ended", ended(file).map(LineTable::utc).orElse(null))
                .update();
    }

    static InboxLine line(ResultSet row, int at) throws SQLException {
        Optional<LocalDate> appeal = day(row, "appeal");
        return new InboxLine(
                new CaseNumber(row.getString("number")),
                row.getString("name"),
                row.getString("administration"),
                Whereabouts.valueOf(row.getString("whereabouts")),
                instant(row, "received_at"),
                instant(row, "waiting_since"),
                day(row, "promise"),
                day(row, "inquiry_due"),
                appeal,
                appeal.isPresent() ? Optional.empty() : day(row, "told_appeal"),
                Optional.ofNullable(row.getString("officer_name")),
                row.getBoolean("contested"),
                row.getBoolean("asked_again"),
                row.getBoolean("news"),
                row.getBoolean("safety"));
    }

    private static Optional<Instant> ended(CaseFile file) {
        return file.stage().open()
                ? Optional.empty()
                : file.history().reversed().stream()
                        .filter(entry -> entry.event() instanceof Closed || entry.event() instanceof Withdrawn)
                        .map(Entry::at)
                        .findFirst();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
