package dk.borgerraadgiver.identity.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import dk.borgerraadgiver.identity.Level;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Sends whoever is not proved surely enough for what they open to a surer login, which leads back to it. */
@Component
class StepUp extends OncePerRequestFilter implements NavigationAccessChecker {
    private final transient List<Area> areas;
    private final transient SecurityContextHolderStrategy holder;

    StepUp(StepUpSettings settings, SecurityContextHolderStrategy holder) {
        this.holder = holder;
        this.areas = settings.areas().stream()
                .map(area -> new Area(PathPatternParser.defaultInstance.parse(area.path()), area.level()))
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> login =
                "GET".equals(request.getMethod()) ? surerLogin(LoginRedirect.askedFor(request)) : Optional.empty();
        if (login.isPresent()) {
            response.sendRedirect(request.getContextPath() + login.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A link within the site asks for no page of its own, so the views are looked at too. */
    @Override
    public AccessCheckResult check(NavigationContext context) {
        return surerLogin(LocalPath.of("/" + context.getLocation().getPathWithQueryParameters()))
                .map(login -> {
                    UI.getCurrent().getPage().setLocation(login);
                    return context.deny("A surer login is needed");
                })
                .orElseGet(context::neutral);
    }

    Optional<String> surerLogin(LocalPath target) {
        if (!(holder.getContext().getAuthentication() instanceof LoggedIn login)) {
            return Optional.empty();
        }
        PathContainer path = PathContainer.parsePath(target.value().replaceAll("\\?.*", ""));
        return areas.stream()
                .filter(area -> area.path().matches(path))
                .map(Area::level)
                .filter(level -> !login.assurance().level().isAtLeast(level))
                .max(Level::compareTo)
                .map(level -> address(login.assurance().registration(), level, target));
    }

    private static String address(String registration, Level level, LocalPath target) {
        return UriComponentsBuilder.fromPath("/saml2/authenticate/" + registration)
                .queryParam("til", "{til}")
                .queryParam("niveau", level)
                .encode()
                .buildAndExpand(target.value())
                .toUriString();
    }

    private record Area(PathPattern path, Level level) {}

    /** Runs in the security chain only, where it is known who is logged in. */
    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheChain {
        @Bean
        FilterRegistrationBean<StepUp> stepUpRegistration(StepUp stepUp) {
            FilterRegistrationBean<StepUp> registration = new FilterRegistrationBean<>(stepUp);
            registration.setEnabled(false);
            return registration;
        }
    }
}
