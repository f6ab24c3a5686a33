package dk.borgerraadgiver.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;

/** The looks and the scripts of the site: the same for everybody, and there also when nothing else can be asked. */
final class SharedFiles {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private SharedFiles() {}

    /** @return false for whatever Vaadin keeps or does for one person, under whichever address it is asked for */
    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return METHODS.contains(request.getMethod())
                && request.getParameter("v-r") == null
                && Stream.of("/VAADIN/build/", "/VAADIN/static/", "/themes/", "/scripts/")
                        .anyMatch(path::startsWith);
    }
}
