package dk.borgerraadgiver.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes who asked for what is not there, or not theirs. People are ids, as in the log of logins; of an address only its
 * room, case numbers and ids are written down, for anything else in it may have been typed by somebody (R26).
 */
@Component
public class RefusedLooks {
    private static final Logger LOG = LoggerFactory.getLogger("borgerraadgiver.refused");
    private static final Pattern THING = Pattern.compile("BR-\\d{4}-\\d{6}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @param what the kind of thing, in a word */
    public void note(String what, HttpServletRequest request) {
        note(what, request, path(request));
    }

    /** @param path what was asked for, when the request itself went to another address */
    void note(String what, HttpServletRequest request, String path) {
        LOG.warn(
                "Refused: {} at {} for {}",
                what,
                withoutTyped(path),
                Objects.requireNonNullElse(request.getRemoteUser(), "nobody"));
    }

    /** Whether the address is that of one case, draft or paper, and not only of a page that all have. */
    public static boolean namesAThing(HttpServletRequest request) {
        return Arrays.stream(path(request).split("/")).anyMatch(RefusedLooks::isThing);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String withoutTyped(String path) {
        String[] segments = path.replaceFirst("^/", "").split("/");
        return "/"
                + segments[0]
                + Arrays.stream(segments)
                        .skip(1)
                        .map(segment -> isThing(segment) ? "/" + segment : "/…")
                        .collect(Collectors.joining());
    }

    private static boolean isThing(String segment) {
        return THING.matcher(segment).matches();
    }
}
