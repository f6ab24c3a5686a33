package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Complaints;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.SaidAtGate;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.PartyColumns;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresComplaints implements Complaints {
    private static final String OPEN = " submitted_at is null ";

    private final JdbcClient database;
    private final AnswerTable answers;
    private final Rows rows;
    private final RunningNumber running;
    private final Selection selection;
    private final SaidAtGateAsJson gate = new SaidAtGateAsJson();
    private final NewDraft beginning;

    PostgresComplaints(JdbcClient database) {
        this.database = database;
        answers = new AnswerTable(database, new AnswersAsJson());
        rows = new Rows(new AnswersAsJson());
        running = new RunningNumber(database);
        selection = new Selection(database, rows);
        beginning = new NewDraft(database, gate);
    }

    @Override
    public Optional<Complaint.Draft> draftOf(PersonId citizen) {
        return selection.draft("citizen = :citizen and writer is null", Map.of("citizen", citizen.value()));
    }

    @Override
    public Optional<Complaint.Draft> draftFor(PersonId citizen, WriterId writer) {
        return selection.draft(
                "citizen = :citizen and writer = :writer",
                Map.of("citizen", citizen.value(), "writer", writer.value()));
    }

    @Override
    public Optional<Complaint.Draft> draftOf(Professional professional, CompanyNumber company) {
        return selection
                .draft(
                        "company = :company and professional = :professional",
                        Map.of(
                                "company",
                                company.digits(),
                                "professional",
                                professional.id().value()))
                .filter(draft -> draft.isWrittenBy(professional));
    }

    @Override
    public Optional<Complaint.Draft> draft(ComplaintId id, Actor writer) {
        return selection.draft("id = :id", Map.of("id", id.value())).filter(draft -> draft.isWrittenBy(writer));
    }

    @Override
    public void begin(Complaint.Draft draft, Instant at) {
        if (beginning.put(draft, at)) {
            draft.answers().given().values().forEach(answer -> answers.put(draft.id(), answer));
        }
    }

    @Override
    public void said(ComplaintId draft, Optional<SaidAtGate> said) {
        database.sql("update complaint set said_at_gate = :gate::jsonb where id = :id and" + OPEN)
                .param("id", draft.value())
                .param("gate", said.map(gate::write).orElse(null))
                .update();
    }

    @Override
    public Optional<Complaint> held(ComplaintId id, Actor writer) {
        return selection.held("id = :id", id.value()).filter(complaint -> complaint.isWrittenBy(writer));
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
                .param("citizen", PartyColumns.of(complaint.party()).get("citizen"))
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
    public Optional<Complaint> handedInToChange(CaseNumber number) {
        return selection.held("number = :id", number.value());
    }

    @Override
    public Optional<Complaint.Submitted> handedIn(CaseNumber number) {
        return selection
                .where("number = :number")
                .param("number", number.value())
                .query(rows::submitted)
                .optional();
    }

    @Override
    public List<Complaint.Submitted> handedInBy(PersonId citizen) {
        return selection.handedIn("citizen = :citizen", Map.of("citizen", citizen.value()));
    }

    @Override
    public List<Complaint.Submitted> handedInBy(CompanyNumber company) {
        return selection.handedIn("company = :company", Map.of("company", company.digits()));
    }

    @Override
    public List<Complaint.Submitted> handedInFor(MandateId mandate, PersonId writer) {
        return selection.handedIn(
                "mandate = :mandate and writer = :writer",
                Map.of("mandate", mandate.value(), "writer", writer.value()));
    }

    @Override
    public List<Complaint.Submitted> handedIn() {
        return selection.handedIn("true", Map.of());
    }

    @Override
    public List<Complaint.Draft> unwarned(Instant goBefore) {
        return selection
                .where(OPEN + "and help is null and paper is null and warned_at is null and kept_until < :before")
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
        return selection
                .where(OPEN
                        + "and (warned_at is not null or help is not null or paper is not null) and kept_until < :now")
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
        return selection
                .where(where)
                .param("which", which)
                .query(rows::recipient)
                .optional();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
