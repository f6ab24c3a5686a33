package dk.borgerraadgiver.documents.postgres;

import dk.borgerraadgiver.documents.DocumentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a paper from its drawer, never more than one part in memory and no connection held in between. */
final class PartByPart extends InputStream {
    private final JdbcClient database;
    private final DocumentId document;
    private InputStream part = InputStream.nullInputStream();
    private int next;

    PartByPart(JdbcClient database, DocumentId document) {
        this.database = database;
        this.document = document;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = part.read(into, from, length);
        return read >= 0 || !turned() ? read : part.read(into, from, length);
    }

    private boolean turned() {
        return database.sql("select bytes from document_part where document = ? and number = ?")
                .params(document.value(), next)
                .query(byte[].class)
                .optional()
                .map(bytes -> {
                    part = new ByteArrayInputStream(bytes);
                    next++;
                    return true;
                })
                .orElse(false);
    }
}
