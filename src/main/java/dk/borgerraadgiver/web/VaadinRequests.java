package dk.borgerraadgiver.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/** Vaadin's own requests go to the root of the site, where the front page lives: they are told apart by their sign. */
@Component
class VaadinRequests extends AbstractHandlerMapping {
    private static final String SIGN = "v-r";
    private final Controller vaadin;

    VaadinRequests(Controller vaadinForwardingController) {
        vaadin = vaadinForwardingController;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains(SIGN + "=") ? vaadin : null;
    }
}
