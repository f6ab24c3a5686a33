package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Complaints;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresComplaints implements Complaints {
    private static final String OPEN = " submitted_at is null ";
    private static final String WRITTEN_BY = " coalesce(writer, citizen) = :writer ";
    private static final String HANDED_IN = " submitted_at is not null ";

    private final JdbcClient database;
    private final AnswerTable answers;
    private final Rows rows;
    private final RunningNumber running;

    PostgresComplaints(JdbcClient database) {
        this.database = database;
        answers = new AnswerTable(database, new AnswersAsJson());
        rows = new Rows(new AnswersAsJson());
        running = new RunningNumber(database);
    }

    @Override
    public Optional<Complaint.Draft> draftOf(PersonId citizen) {
        return draft("citizen = :citizen and writer is null", Map.of("citizen", citizen.value()));
    }

    @Override
    public Optional<Complaint.Draft> draftFor(PersonId citizen, WriterId writer) {
        return draft(
                "citizen = :citizen and writer = :writer",
                Map.of("citizen", citizen.value(), "writer", writer.value()));
    }

    @Override
    public Optional<Complaint.Draft> draft(ComplaintId id, WriterId writer) {
        return draft("id = :id and" + WRITTEN_BY, Map.of("id", id.value(), "writer", writer.value()));
    }

    @Override
    public void begin(Complaint.Draft draft, Instant at) {
        Optional<OnBehalf> by = draft.onBehalf();
        int begun = database.sql("""
                        insert into complaint (id, citizen, folder, language, begun_at, saved_at, kept_until,
                            writer, writer_name, mandate, help)
                        values (:id, :citizen, :folder, :language, :at, :at, :until, :writer, :writerName, :mandate, :help)
                        on conflict (citizen, coalesce(writer, citizen)) where submitted_at is null do nothing""")
                .param("writer", by.map(OnBehalf::writer).map(WriterId::value).orElse(null))
                .param("writerName", by.map(OnBehalf::writerName).orElse(null))
                .param("mandate", by.map(Rows::mandate).orElse(null))
                .param("help", by.map(Rows::help).orElse(null))
                .param("id", draft.id().value())
                .param("citizen", draft.citizen().value())
                .param("folder", draft.folder().value())
                .param("language", draft.language().code())
                .param("at", time(at))
                .param("until", time(draft.keptUntil()))
                .update();
        if (begun == 1) {
            draft.answers().given().values().forEach(answer -> answers.put(draft.id(), answer));
        }
    }

    @Override
    public Optional<Complaint> held(ComplaintId id, WriterId writer) {
        hold("id = :id", id.value());
        return select("id = :id and" + WRITTEN_BY)
                .param("id", id.value())
                .param("writer", writer.value())
                .query(rows::any)
                .optional();
    }

    @Override
    public void save(Complaint.Draft draft, Answer answer) {
        answers.put(draft.id(), answer);
        database.sql("""
                        update complaint set saved_at = :saved, kept_until = :until, warned_at = null, language = :language
                        where id = :id and submitted_at is null""")
                .param("id", draft.id().value())
                .param("saved", time(draft.saved()))
                .param("until", time(draft.keptUntil()))
                .param("language", draft.language().code())
                .update();
    }

    @Override
    public CaseNumber nextNumber(Year year) {
        return running.next(year);
    }

    @Override
    public void submit(Complaint.Submitted complaint) {
        answers.replace(complaint.id(), complaint.answers());
        database.sql("""
                        update complaint set number = :number, citizen = :citizen, citizen_name = :name, submitted_at = :at, language = :language
                        where id = :id and submitted_at is null""")
                .param("id", complaint.id().value())
                .param("number", complaint.number().value())
                .param("citizen", complaint.citizen().value())
                .param("name", complaint.name())
                .param("at", time(complaint.at()))
                .param("language", complaint.language().code())
                .update();
    }

    @Override
    public void withdraw(Complaint.Withdrawn complaint) {
        database.sql("update complaint set withdrawn_at = :at where id = :id and withdrawn_at is null")
                .param("id", complaint.id().value())
                .param("at", time(complaint.at()))
                .update();
    }

    @Override
    public void keep(ComplaintId draft, Instant until) {
        database.sql("update complaint set kept_until = :until, warned_at = null where id = :id and" + OPEN)
                .param("id", draft.value())
                .param("until", time(until))
                .update();
    }

    @Override
    public void delete(ComplaintId draft) {
        database.sql("delete from complaint where id = :id and" + OPEN)
                .param("id", draft.value())
                .update();
    }

    @Override
    public Optional<Complaint> handedIn(CaseNumber number, PersonId citizen) {
        hold("number = :id", number.value());
        return select("number = :number and citizen = :citizen")
                .param("number", number.value())
                .param("citizen", citizen.value())
                .query(rows::any)
                .optional();
    }

    @Override
    public Optional<Complaint.Submitted> handedIn(CaseNumber number) {
        return select("number = :number")
                .param("number", number.value())
                .query(rows::submitted)
                .optional();
    }

    @Override
    public List<Complaint.Submitted> handedInBy(PersonId citizen) {
        return handedIn("and citizen = :citizen", Map.of("citizen", citizen.value()));
    }

    @Override
    public List<Complaint.Submitted> handedInFor(MandateId mandate, PersonId writer) {
        return handedIn(
                "and mandate = :mandate and writer = :writer",
                Map.of("mandate", mandate.value(), "writer", writer.value()));
    }

    @Override
    public List<Complaint.Submitted> handedIn() {
        return handedIn("", Map.of());
    }

    @Override
    public List<Complaint.Draft> unwarned(Instant goBefore) {
        return select(OPEN + "and help is null and warned_at is null and kept_until < :before")
                .param("before", time(goBefore))
                .query(rows::draft)
                .list();
    }

    @Override
    public void warned(ComplaintId draft, Instant at, Instant keptUntil) {
        database.sql("update complaint set warned_at = :at, kept_until = :until where id = :id and" + OPEN)
                .param("id", draft.value())
                .param("at", time(at))
                .param("until", time(keptUntil))
                .update();
    }

    @Override
    public List<Complaint.Draft> over(Instant now) {
        return select(OPEN + "and (warned_at is not null or help is not null) and kept_until < :now")
                .param("now", time(now))
                .query(rows::draft)
                .list();
    }

    @Override
    public Optional<Recipient> recipient(ComplaintId id) {
        return recipient("id = :which", id.value());
    }

    @Override
    public Optional<Recipient> recipient(CaseNumber number) {
        return recipient("number = :which", number.value());
    }

    private Optional<Recipient> recipient(String where, Object which) {
        return select(where).param("which", which).query(rows::recipient).optional();
    }

    /** On its own, so that what is read next is what the one before us has left. */
    private void hold(String which, Object id) {
        database.sql("select 1 from complaint where " + which + " for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    private Optional<Complaint.Draft> draft(String which, Map<String, UUID> ids) {
        return select(OPEN + "and " + which).params(ids).query(rows::draft).optional();
    }

    private List<Complaint.Submitted> handedIn(String which, Map<String, UUID> ids) {
        return select(HANDED_IN + which + " order by submitted_at desc, number desc")
                .params(ids)
                .query(rows::submitted)
                .list();
    }

    private JdbcClient.StatementSpec select(String which) {
        return database.sql(Rows.SELECT + which);
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
