package dk.borgerraadgiver.handover;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandoverJobs {
    @Bean
    Task<Void> handingOver(Handing handing) {
        return Tasks.recurring("handover", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> handing.handOverWhatIsDue());
    }
}
