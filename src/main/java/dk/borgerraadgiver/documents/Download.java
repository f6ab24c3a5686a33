package dk.borgerraadgiver.documents;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a paper out so that no browser runs what stands in it. */
public final class Download {
    private Download() {}

    public static ResponseEntity<Resource> of(Content content) {
        Document document = content.document();
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(document.name(), StandardCharsets.UTF_8)
                        .build()))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(document.kind().mediaType()))
                .contentLength(document.size())
                .body(new Bytes(content));
    }

    private static final class Bytes extends AbstractResource {
        private final Content content;

        Bytes(Content content) {
            this.content = content;
        }

        @Override
        public String getDescription() {
            return "document " + content.document().id().value();
        }

        @Override
        public long contentLength() {
            return content.document().size();
        }

        @Override
        public InputStream getInputStream() {
            return content.bytes().get();
        }
    }
}
