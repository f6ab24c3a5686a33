package dk.borgerraadgiver.assisted;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.borgerraadgiver.complaint.HelpedDesk;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is over goes. Network addresses are forgotten as soon as they no longer count, hashed as they are. */
@Configuration(proxyBeanMethods = false)
class Forgetting {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration UNFINISHED_KEPT = HelpedDesk.KEPT.plusDays(5);

    /** A little longer than the drafts that they belong to. */
    @Bean
    Task<Void> forgettingOfHelps(Helps helps, Clock clock) {
        return Tasks.recurring("assisted-helps", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        helps.forgetBefore(clock.instant().minus(UNFINISHED_KEPT)));
    }

    @Bean
    Task<Void> forgettingOfGuesses(GuessBook guesses, Clock clock) {
        return Tasks.recurring("assisted-guesses", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        guesses.forgetBefore(clock.instant().minus(KEPT)));
    }
}
