package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.ComplaintId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers of complaints, one row a step. */
final class AnswerTable {
    private final JdbcClient database;
    private final AnswersAsJson json;

    AnswerTable(JdbcClient database, AnswersAsJson json) {
        this.database = database;
        this.json = json;
    }

    void put(ComplaintId complaint, Answer answer) {
        database.sql("""
                        insert into complaint_answer as known (complaint, step, version, answer)
                        values (:complaint, :step, 1, :answer::jsonb)
                        on conflict (complaint, step) do update set version = known.version + 1, answer = excluded.answer""")
                .param("complaint", complaint.value())
                .param("step", answer.step().name())
                .param("answer", json.write(answer))
                .update();
    }

    /** These and no others. */
    void replace(ComplaintId complaint, Answers answers) {
        database.sql("delete from complaint_answer where complaint = :id")
                .param("id", complaint.value())
                .update();
        answers.given().values().forEach(answer -> put(complaint, answer));
    }
}
