package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.identity.PartyColumns;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of a draft that begins. */
record NewDraft(JdbcClient database, SaidAtGateAsJson gate) {
    /** Whether it is in; not, when the writer has an open draft already. */
    boolean put(Complaint.Draft draft, Instant at) {
        Optional<OnBehalf> by = draft.onBehalf();
        int begun = database.sql("""
                        insert into complaint (id, citizen, company, professional, professional_name, folder,
                            language, begun_at, saved_at, kept_until, writer, writer_name, mandate, help, paper,
                            said_at_gate)
                        values (:id, :citizen, :company, :professional, :professionalName, :folder,
                            :language, :at, :at, :until, :writer, :writerName, :mandate, :help, :paper,
                            :gate::jsonb)
                        on conflict do nothing""")
                .params(PartyColumns.of(draft.party()))
                .param("writer", by.map(OnBehalf::writer).map(WriterId::value).orElse(null))
                .param("writerName", by.map(OnBehalf::writerName).orElse(null))
                .param("mandate", by.map(Rows::mandate).orElse(null))
                .param("help", by.map(Rows::help).orElse(null))
                .param("paper", by.map(Rows::paper).orElse(null))
                .param("id", draft.id().value())
                .param("folder", draft.folder().value())
                .param("language", draft.language().code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", draft.keptUntil().atOffset(ZoneOffset.UTC))
                .param("gate", draft.saidAtGate().map(gate::write).orElse(null))
                .update();
        return begun == 1;
    }
}
