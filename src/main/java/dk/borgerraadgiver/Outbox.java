package dk.borgerraadgiver;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Events that a listener could not take are offered again; those that all have taken are kept a month. */
@Configuration(proxyBeanMethods = false)
class Outbox {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    Task<Void> offeringOfEvents(IncompleteEventPublications events) {
        return Tasks.recurring("events-offer-again", FixedDelay.of(PATIENCE))
                .execute((instance, context) -> events.resubmitIncompletePublicationsOlderThan(PATIENCE));
    }

    @Bean
    Task<Void> forgettingOfEvents(CompletedEventPublications events) {
        return Tasks.recurring("events-forget", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> events.deletePublicationsOlderThan(KEPT));
    }
}
