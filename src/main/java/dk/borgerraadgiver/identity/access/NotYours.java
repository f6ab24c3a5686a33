package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.web.errors.RefusedLooks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What is not yours looks as if it were not there. Only an employee or a professional who wants a citizen's page is told
 * how to get in: at home they are citizens too.
 */
class NotYours implements AccessDeniedHandler {
    private final List<PathPatternRequestMatcher> ofCitizens;

    private final RefusedLooks looks;
    private final SecurityContextHolderStrategy holder;

    NotYours(RefusedLooks looks, SecurityContextHolderStrategy holder, String[]... ofCitizens) {
        this.looks = looks;
        this.holder = holder;
        this.ofCitizens = Arrays.stream(ofCitizens)
                .flatMap(Arrays::stream)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        looks.note(refused instanceof CsrfException ? "a form without its token" : "a page for others", request);
        if (refused instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (ofCitizens.stream().noneMatch(path -> path.matches(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (actor() instanceof Actor.Employee) {
            new LoginRedirect(looks).commence(request, response, null);
        } else if (actor() instanceof Actor.Professional) {
            response.sendRedirect(request.getContextPath() + OnBehalf.page(LoginRedirect.askedFor(request)));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private @Nullable Actor actor() {
        return holder.getContext().getAuthentication() instanceof LoggedIn loggedIn ? loggedIn.actor() : null;
    }
}
