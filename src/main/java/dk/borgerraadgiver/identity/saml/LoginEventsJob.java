package dk.borgerraadgiver.identity.saml;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import dk.borgerraadgiver.content.Time;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what has happened at the door when its time is over, each night on one node. */
@Configuration(proxyBeanMethods = false)
class LoginEventsJob {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    @Bean
    Task<Void> oldLoginEventsSweep(LoginEvents events, LoginSettings settings, Clock clock) {
        return Tasks.recurring("identity-login-events", new Daily(Time.DENMARK, AT_NIGHT))
                .execute((instance, context) ->
                        events.forgetBefore(clock.instant().minus(settings.keepEvents())));
    }
}
