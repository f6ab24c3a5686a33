package dk.borgerraadgiver.web;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.borgerraadgiver.content.Language;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Vaadin in this house: the person's language from the start, our words when a session ends, 404 for what is unknown. */
@Component
class VaadinSetup implements VaadinServiceInitListener {
    private final Bootstrap bootstrap;

    VaadinSetup(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession()
                        .setLocale(languageOf(init.getRequest()).locale()));
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .setLocale(languageOf(VaadinRequest.getCurrent()).locale()));
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.addRequestHandler(VaadinSetup::refuseUnknown);
        event.addIndexHtmlRequestListener(bootstrap);
    }

    static Language languageOf(VaadinRequest request) {
        return LanguageChoice.find(Optional.ofNullable(request.getCookies()));
    }

    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(PlainPages.EXPIRED);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setInternalErrorURL(PlainPages.FAULT);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setCookiesDisabledURL(PlainPages.EXPIRED);
        return messages;
    }

    /** Vaadin would show its bootstrap page for any address; here an unknown one is an ordinary 404. */
    private static boolean refuseUnknown(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        boolean page = request.getParameter("v-r") == null && !HandlerHelper.isPathUnsafe(path);
        boolean internal = path.startsWith("/VAADIN/") || path.startsWith("/HILLA/");
        if (!page || internal || known(session, Paths.route(path))) {
            return false;
        }
        response.sendError(404, "");
        return true;
    }

    /** All routes are the application's; those of the session could only be asked under its lock. */
    private static boolean known(VaadinSession session, String path) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(
                        session.getService().getContext()))
                .getRoute(path)
                .isPresent();
    }
}
