package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.outbox.Outbox;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to be told.
 *
 * @param cause names the event it came from
 * @param happenedAt for a draft: when it goes
 * @param attempts how often sending was tried
 */
public record Notice(NoticeId id, String cause, Subject about, Occasion occasion, Instant happenedAt, int attempts)
        implements Outbox.Thing {
    @Override
    public UUID key() {
        return id.value();
    }
}
