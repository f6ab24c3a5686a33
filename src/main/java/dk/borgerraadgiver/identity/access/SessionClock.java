package dk.borgerraadgiver.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a login in time. The servlet container's own clock will not do: an open page's heartbeat would keep a forgotten
 * login alive for ever, and asking for the time left would prolong it.
 */
@Component
public class SessionClock extends OncePerRequestFilter {
    static final String PATH = "/session";
    private static final String TIMES = SessionClock.class.getName();

    private final Clock clock;
    private final EndedSessions ended;
    private final SessionSettings settings;

    SessionClock(Clock clock, EndedSessions ended, SessionSettings settings) {
        this.clock = clock;
        this.ended = ended;
        this.settings = settings;
    }

    /** Starts the clock of a login. */
    public void start(HttpSession session, Assurance assurance) {
        session.setAttribute(TIMES, SessionTimes.from(clock.instant(), assurance, settings.idle()));
    }

    Optional<SessionTimes> times(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SessionTimes) session.getAttribute(TIMES));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SharedFiles.isOne(request)) {
            times(request).ifPresent(times -> tick(request, times));
        }
        chain.doFilter(request, response);
    }

    private void tick(HttpServletRequest request, SessionTimes times) {
        Instant now = clock.instant();
        SessionTimes.Login login = times.login();
        if (!now.isBefore(times.end()) || ended.isEnded(login.registration(), login.sessionIndex())) {
            request.getSession().invalidate();
        } else if (isSignOfLife(request)) {
            request.getSession().setAttribute(TIMES, times.seen(now));
        }
    }

    private static boolean isSignOfLife(HttpServletRequest request) {
        boolean asksForTheTime = "GET".equals(request.getMethod())
                && PATH.equals(request.getRequestURI()
                        .substring(request.getContextPath().length()));
        return !asksForTheTime && !"heartbeat".equals(request.getParameter("v-r"));
    }

    /** Runs in the security chain only, not a second time by itself. */
    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheChain {
        @Bean
        FilterRegistrationBean<SessionClock> sessionClockRegistration(SessionClock clock) {
            FilterRegistrationBean<SessionClock> registration = new FilterRegistrationBean<>(clock);
            registration.setEnabled(false);
            return registration;
        }
    }
}
