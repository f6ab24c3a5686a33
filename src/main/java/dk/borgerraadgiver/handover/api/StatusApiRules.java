package dk.borgerraadgiver.handover.api;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Who may ask the status API: the case system with a token; nobody at all, while none is set up. */
@Configuration(proxyBeanMethods = false)
class StatusApiRules {
    static final String ALL = "/api/**";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain statusApiDoor(HttpSecurity http, StatusApiSettings settings, Problems problems, Clock clock) {
        http.securityMatcher(ALL)
                .csrf(AbstractHttpConfigurer::disable) // no cookie counts here
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        if (settings.isOn()) {
            open(http, settings, problems, clock);
        } else {
            http.authorizeHttpRequests(paths -> paths.anyRequest().denyAll())
                    .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                    (request, response, no) -> problems.write(Problem.NOT_THERE, request, response))
                            .accessDeniedHandler(
                                    (request, response, no) -> problems.write(Problem.NOT_THERE, request, response)));
        }
        return http.build();
    }

    private static void open(HttpSecurity http, StatusApiSettings settings, Problems problems, Clock clock) {
        http.addFilterBefore(
                        new RequestLimit(settings.requestsAMinute(), problems, clock),
                        SecurityContextHolderFilter.class)
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET, StatusApi.DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .access(isTheCaseSystem(settings)))
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.decoder(Tokens.of(settings, clock)))
                        .authenticationEntryPoint((request, response, no) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(Problem.NO_TOKEN, request, response);
                        })
                        .accessDeniedHandler(
                                (request, response, no) -> problems.write(Problem.NOT_ALLOWED, request, response)));
    }

    private static AuthorizationManager<RequestAuthorizationContext> isTheCaseSystem(StatusApiSettings settings) {
        String scope = "SCOPE_" + settings.scope();
        return (who, request) -> new AuthorizationDecision(who.get() instanceof JwtAuthenticationToken brought
                && brought.getAuthorities().stream().anyMatch(it -> scope.equals(it.getAuthority()))
                && Tokens.isOf(settings.client(), brought.getToken()));
    }
}
