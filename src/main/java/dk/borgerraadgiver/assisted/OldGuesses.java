package dk.borgerraadgiver.assisted;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Network addresses are forgotten as soon as they no longer count, hashed as they are. */
@Configuration(proxyBeanMethods = false)
class OldGuesses {
    private static final Duration KEPT = Duration.ofDays(2);

    @Bean
    Task<Void> forgettingOfGuesses(GuessBook guesses, Clock clock) {
        return Tasks.recurring("assisted-guesses", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        guesses.forgetBefore(clock.instant().minus(KEPT)));
    }
}
