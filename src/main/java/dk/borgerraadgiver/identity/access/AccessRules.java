package dk.borgerraadgiver.identity.access;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyRole;
import static org.springframework.security.authorization.AuthorizationManagers.anyOf;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Helping;
import dk.borgerraadgiver.web.errors.RefusedLooks;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may ask for which address. Vaadin's own check of each view's annotation stands behind it: none means nobody. */
@Configuration(proxyBeanMethods = false)
class AccessRules {
    private static final String[] OF_WRITERS = {"/klag", "/klag/**"};
    private static final String[] OF_HELPERS = {"/hjaelp-en-anden", "/hjaelp-en-anden/**"};
    private static final String[] OF_PARTIES = {"/mine-sager", "/mine-sager/**"};
    private static final String[] OF_CITIZENS = {"/fuldmagter", "/fuldmagter/**", "/paa-vegne-af", "/paa-vegne-af/**"};
    private static final String[] OF_CASE_OFFICERS = {"/sagsbehandling", "/sagsbehandling/**"};

    @Bean
    static NavigationAccessControlConfigurer viewRules(ObjectProvider<StepUp> stepUp) {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(stepUp.getObject())
                .withLoginView("/" + LoginRedirect.LOGIN_PAGE);
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            List<WayIn> waysIn,
            Headers headers,
            SessionClock clock,
            StepUp stepUp,
            Logout logout,
            RefusedLooks looks,
            SecurityContextHolderStrategy holder,
            ObjectProvider<Helping> helping) {
        http.authorizeHttpRequests(paths -> paths.requestMatchers(OF_WRITERS)
                .access(anyOf(hasAnyRole(LoggedIn.CITIZEN, LoggedIn.COMPANY), isHelping(helping)))
                .requestMatchers(OF_HELPERS)
                .hasRole(LoggedIn.HELPER)
                .requestMatchers(OF_PARTIES)
                .hasAnyRole(LoggedIn.CITIZEN, LoggedIn.COMPANY)
                .requestMatchers(OF_CITIZENS)
                .hasRole(LoggedIn.CITIZEN)
                .requestMatchers(OF_CASE_OFFICERS)
                .hasRole(Actor.Role.CASE_OFFICER.name()));
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(new LoginRedirect(looks))
                .accessDeniedHandler(new NotYours(looks, holder, OF_WRITERS, OF_PARTIES, OF_CITIZENS)));
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        http.csrf(forms -> forms.csrfTokenRepository(new CookieCsrfTokenRepository())
                .ignoringRequestMatchers(laxCookieIsEnough()));
        http.headers(headers::write);
        http.logout(logout::set);
        http.addFilterBefore(clock, SecurityContextHolderFilter.class);
        http.addFilterBefore(stepUp, AuthorizationFilter.class);
        waysIn.forEach(way -> way.openIn(http));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                views -> views.enableRequestCacheConfiguration(false).anyRequest(AuthorizedUrl::permitAll));
        return http.build();
    }

    /** Only while there is somebody at their side; without, the wizard is for citizens. */
    private static AuthorizationManager<RequestAuthorizationContext> isHelping(ObjectProvider<Helping> helping) {
        return (who, request) -> new AuthorizationDecision(helping.stream().anyMatch(Helping::isHelping));
    }

    /** Another site's form carries no {@code SameSite=Lax} session, and so can neither log out nor prolong anybody. */
    private static PathPatternRequestMatcher[] laxCookieIsEnough() {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return new PathPatternRequestMatcher[] {
            path.matcher(HttpMethod.POST, Logout.PATH), path.matcher(HttpMethod.POST, SessionClock.PATH)
        };
    }
}
