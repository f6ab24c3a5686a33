package dk.borgerraadgiver;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Runs the jobs of all rooms, each on one node at a time: a room only has to offer a {@link Task} as a bean. */
@Configuration(proxyBeanMethods = false)
class Jobs {
    private static final int THREADS = 4;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<Task<?>> tasks) {
        List<Task<?>> onDemand =
                tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        return Scheduler.create(database, onDemand)
                .startTasks(recurring)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofMinutes(1))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    static class Starter {
        private final Scheduler scheduler;

        Starter(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
