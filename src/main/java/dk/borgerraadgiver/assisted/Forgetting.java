package dk.borgerraadgiver.assisted;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.borgerraadgiver.complaint.ComplaintDesk;
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
    private static final Duration SHEETS_KEPT = ComplaintDesk.KEPT.multipliedBy(4);

    /** A little longer than the drafts that they belong to. */
    @Bean
    Task<Void> forgettingOfHelps(Helps helps, Clock clock) {
        return Tasks.recurring("assisted-helps", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        helps.forgetBefore(clock.instant().minus(UNFINISHED_KEPT)));
    }

    /** Long after what was typed has gone: it is kept anew each time that somebody goes on with it. */
    @Bean
    Task<Void> forgettingOfSheets(Sheets sheets, Clock clock) {
        return Tasks.recurring("assisted-paper-forms", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        sheets.forgetBefore(clock.instant().minus(SHEETS_KEPT)));
    }

    @Bean
    Task<Void> forgettingOfGuesses(GuessBook guesses, Clock clock) {
        return Tasks.recurring("assisted-guesses", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        guesses.forgetBefore(clock.instant().minus(KEPT)));
    }
}
