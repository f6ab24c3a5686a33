package dk.borgerraadgiver.web.errors;

import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;

/** Gives templates/error/… what they tell: nothing but a reference. */
@Component
class ErrorPages extends DefaultErrorAttributes {
    private final Faults faults;

    ErrorPages(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        attributes.keySet().retainAll(Set.of("status"));
        if (attributes.get("status") instanceof Integer status && status >= 500) {
            Throwable fault = getError(request);
            attributes.put("reference", faults.note(fault == null ? new IllegalStateException() : fault));
        }
        return attributes;
    }

    @ControllerAdvice
    static class NotThereIsNotFound {
        private final RefusedLooks refused;

        NotThereIsNotFound(RefusedLooks refused) {
            this.refused = refused;
        }

        @ExceptionHandler(NotThere.class)
        void notThere(NotThere what, HttpServletRequest request, HttpServletResponse response) throws IOException {
            refused.note(what.what(), request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
