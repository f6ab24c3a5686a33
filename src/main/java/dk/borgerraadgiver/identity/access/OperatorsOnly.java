package dk.borgerraadgiver.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Numbers about the site are for its operators, who bring a token. Without one that was set nobody gets at them, and to
 * everybody else they look as if they were not there. Whether the site is well is no secret.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OperatorsOnly extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final PathPatternRequestMatcher NUMBERS =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/**");
    private static final PathPatternRequestMatcher HEALTH =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/health/**");

    private final byte[] token;

    OperatorsOnly(@Value("${borgerraadgiver.operators.token:}") String token) {
        this.token = token.strip().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !NUMBERS.matches(request) || HEALTH.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (token.length > 0 && MessageDigest.isEqual(token, brought(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static byte[] brought(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
    }
}
