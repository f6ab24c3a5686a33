package dk.borgerraadgiver.documents.postgres;

import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Documents;
import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.Fingerprint;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.HiddenData;
import dk.borgerraadgiver.documents.Safety;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class PostgresDocuments implements Documents {
    private static final int PART = 1024 * 1024;
    private static final String SELECT = "select id, name, kind, size, received_at, safety, hidden_data from document ";

    private final JdbcClient database;
    private final TransactionOperations transaction;

    PostgresDocuments(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T holding(FolderId folder, Function<List<Document>, T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            lock(folder);
            return work.apply(in(folder));
        }));
    }

    private void lock(FolderId folder) {
        database.sql("insert into document_folder (id) values (?) on conflict do nothing")
                .param(folder.value())
                .update();
        database.sql("select id from document_folder where id = ? for update")
                .param(folder.value())
                .query(UUID.class)
                .single();
    }

    @Override
    public void add(FolderId folder, Document document, Fingerprint fingerprint, Path bytes) {
        database.sql("""
                insert into document (id, folder, name, kind, size, sha256, received_at, safety, hidden_data)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        document.id().value(),
                        folder.value(),
                        document.name(),
                        document.kind().name(),
                        document.size(),
                        fingerprint.bytes(),
                        Timestamp.from(document.receivedAt()),
                        document.safety().name(),
                        document.hidden().name())
                .update();
        addParts(document.id(), bytes);
    }

    private void addParts(DocumentId document, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                database.sql("insert into document_part (document, number, bytes) values (?, ?, ?)")
                        .params(document.value(), number, part)
                        .update();
                part = in.readNBytes(PART);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Document> in(FolderId folder) {
        return database.sql(SELECT + "where folder = ? order by received_at, id")
                .param(folder.value())
                .query(PostgresDocuments::document)
                .list();
    }

    @Override
    public Optional<Document> same(FolderId folder, Fingerprint fingerprint) {
        return database.sql(SELECT + "where folder = ? and sha256 = ?")
                .params(folder.value(), fingerprint.bytes())
                .query(PostgresDocuments::document)
                .optional();
    }

    @Override
    public Optional<Content> content(FolderId folder, DocumentId document) {
        return database.sql(SELECT + "where folder = ? and id = ?")
                .params(folder.value(), document.value())
                .query(PostgresDocuments::document)
                .optional()
                .map(this::content);
    }

    @Override
    public void remove(FolderId folder, DocumentId document) {
        database.sql("delete from document where folder = ? and id = ?")
                .params(folder.value(), document.value())
                .update();
    }

    @Override
    public void discard(FolderId folder) {
        transaction.executeWithoutResult(status -> {
            database.sql("delete from document where folder = ?")
                    .param(folder.value())
                    .update();
            database.sql("delete from document_folder where id = ?")
                    .param(folder.value())
                    .update();
        });
    }

    @Override
    public List<Content> unscanned(int most) {
        return database
                .sql(SELECT + "where safety in ('WAITING', 'NOT_SCANNED') order by received_at limit ?")
                .param(most)
                .query(PostgresDocuments::document)
                .stream()
                .map(this::content)
                .toList();
    }

    @Override
    public void mark(DocumentId document, Safety safety) {
        transaction.executeWithoutResult(status -> {
            database.sql("update document set safety = ? where id = ?")
                    .params(safety.name(), document.value())
                    .update();
            if (safety == Safety.INFECTED) {
                database.sql("delete from document_part where document = ?")
                        .param(document.value())
                        .update();
            }
        });
    }

    private Content content(Document document) {
        return new Content(document, () -> new PartByPart(database, document.id()));
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getTimestamp("received_at").toInstant(),
                Safety.valueOf(row.getString("safety")),
                HiddenData.valueOf(row.getString("hidden_data")));
    }
}
