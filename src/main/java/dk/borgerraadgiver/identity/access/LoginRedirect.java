package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.web.errors.RefusedLooks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends whoever is not logged in to the login page, which afterwards leads to what they asked for. */
class LoginRedirect implements AuthenticationEntryPoint {
    static final String LOGIN_PAGE = "log-ind";

    private final RefusedLooks looks;

    LoginRedirect(RefusedLooks looks) {
        this.looks = looks;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException refused)
            throws IOException {
        if (refused != null && RefusedLooks.namesAThing(request)) {
            looks.note("a page for those who are logged in", request);
        }
        response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + "/" + LOGIN_PAGE)
                .queryParam("til", "{til}")
                .build(askedFor(request).value())
                .toString());
    }

    /** A form that was sent cannot be sent again by a link; its page can be opened. */
    static LocalPath askedFor(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return LocalPath.of(query == null || !"GET".equals(request.getMethod()) ? path : path + "?" + query);
    }
}
