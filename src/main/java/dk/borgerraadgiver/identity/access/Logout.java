package dk.borgerraadgiver.identity.access;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Logging out: {@code POST /log-ud} ends the session here, then at the identity provider if a way in says how. */
@Component
class Logout {
    static final String PATH = "/log-ud";
    static final String LOGGED_OUT_PAGE = "/logget-ud";

    private final List<LogoutSuccessHandler> onward;

    Logout(List<LogoutSuccessHandler> onward) {
        this.onward = onward;
    }

    void set(LogoutConfigurer<HttpSecurity> logout) {
        SimpleUrlLogoutSuccessHandler loggedOut = new SimpleUrlLogoutSuccessHandler();
        loggedOut.setDefaultTargetUrl(LOGGED_OUT_PAGE);
        logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH))
                .logoutSuccessHandler(onward.stream().findFirst().orElse(loggedOut));
    }
}
