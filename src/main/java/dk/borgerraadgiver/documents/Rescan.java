package dk.borgerraadgiver.documents;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.borgerraadgiver.documents.virus.VirusCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Shows the virus check what it has not seen, once it answers again. */
@Component
class Rescan {
    private static final Logger LOG = LoggerFactory.getLogger(Rescan.class);
    private static final int AT_A_TIME = 50;
    private static final int PATIENCE = 3;

    private final Documents documents;
    private final VirusCheck virusCheck;

    Rescan(Documents documents, VirusCheck virusCheck) {
        this.documents = documents;
        this.virusCheck = virusCheck;
    }

    /** One paper without an answer does not hold up the others; several in a row mean that nobody is there. */
    void run() {
        int unanswered = 0;
        for (Content content : virusCheck.isThere() ? documents.unscanned(AT_A_TIME) : List.<Content>of()) {
            unanswered = answered(content) ? 0 : unanswered + 1;
            if (unanswered == PATIENCE) {
                return;
            }
        }
    }

    private boolean answered(Content content) {
        try (InputStream bytes = content.bytes().get()) {
            DocumentId id = content.document().id();
            return switch (virusCheck.of(bytes)) {
                case CLEAN -> marked(id, Safety.CLEAN);
                case INFECTED -> {
                    LOG.warn("Document {} is infected; its content has been deleted", id.value());
                    yield marked(id, Safety.INFECTED);
                }
                case UNREACHABLE, NONE -> false;
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean marked(DocumentId document, Safety safety) {
        documents.mark(document, safety);
        return true;
    }

    @Component
    static class Job {
        @Bean
        Task<Void> rescanOfPapers(Rescan rescan) {
            return Tasks.recurring("documents-rescan", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((instance, context) -> rescan.run());
        }
    }
}
