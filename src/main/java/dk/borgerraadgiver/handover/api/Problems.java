package dk.borgerraadgiver.handover.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problems as RFC 9457 has them, each with a reference that also stands in the log, and nothing of a person (R26). */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Bundles bundles;
    private final JsonMapper json;

    Problems(Bundles bundles, JsonMapper json) {
        this.bundles = bundles;
        this.json = json;
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Body(String type, String title, int status, Optional<String> detail, String reference) {}

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(problem, Optional.empty(), UUID.randomUUID().toString(), request, response);
    }

    /** @param textKey of a sentence that says why, with what stands in it */
    void write(
            Problem problem,
            String textKey,
            Object[] arguments,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String why = words(request).text(textKey, arguments);
        write(problem, Optional.of(why), UUID.randomUUID().toString(), request, response);
    }

    void write(
            Problem problem,
            Optional<String> detail,
            String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LOG.info("Status API: {} as {}", problem, reference);
        String title = words(request).text(problem.textKey());
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(new Body(problem.type(), title, problem.status(), detail, reference)));
    }

    private Texts words(HttpServletRequest request) {
        return bundles.in(
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? Language.DANISH
                        : Language.of(request.getLocale()));
    }
}
