package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.Complaint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Complaints that a condition finds. */
record Selection(JdbcClient database, Rows rows) {
    JdbcClient.StatementSpec where(String which) {
        return database.sql(Rows.SELECT + which);
    }

    Optional<Complaint.Draft> draft(String which, Map<String, ?> values) {
        return where("submitted_at is null and " + which)
                .params(values)
                .query(rows::draft)
                .optional();
    }

    /** Newest first. */
    List<Complaint.Submitted> handedIn(String which, Map<String, ?> values) {
        return where("submitted_at is not null and " + which + " order by submitted_at desc, number desc")
                .params(values)
                .query(rows::submitted)
                .list();
    }

    /** For update, on its own, so that what is read next is what the one before us has left. */
    Optional<Complaint> held(String which, Object id) {
        database.sql("select 1 from complaint where " + which + " for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
        return where(which).param("id", id).query(rows::any).optional();
    }
}
