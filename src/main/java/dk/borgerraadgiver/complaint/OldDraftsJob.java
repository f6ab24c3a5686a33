package dk.borgerraadgiver.complaint;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import dk.borgerraadgiver.content.Time;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for old drafts each night, on one node (R28). */
@Configuration(proxyBeanMethods = false)
class OldDraftsJob {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> oldDraftsSweep(OldDrafts drafts) {
        return Tasks.recurring("complaint-old-drafts", new Daily(Time.DENMARK, AT_NIGHT))
                .execute((instance, context) -> drafts.sweep());
    }
}
