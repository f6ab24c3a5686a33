package dk.borgerraadgiver.correspondence;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SendingJobs {
    @Bean
    Task<Void> sendingOfNotices(Sending sending) {
        return Tasks.recurring("correspondence-send", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> sending.sendWhatIsDue());
    }

    @Bean
    Task<Void> forgettingOfNotices(Notices notices, CorrespondenceSettings settings, Clock clock) {
        return Tasks.recurring("correspondence-forget", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) ->
                        notices.forgetBefore(clock.instant().minus(settings.keep())));
    }
}
