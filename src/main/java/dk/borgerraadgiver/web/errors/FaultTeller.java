package dk.borgerraadgiver.web.errors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.PageFrame;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A fault while a page is used: it is noted, and told at the top of the page, on which everything stays. */
@Component
class FaultTeller implements VaadinServiceInitListener {
    private final Faults faults;
    private final RefusedLooks refused;

    FaultTeller(Faults faults, RefusedLooks refused) {
        this.faults = faults;
        this.refused = refused;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(new Teller(faults, refused)));
    }

    record Teller(Faults faults, RefusedLooks refused) implements ErrorHandler {
        @Override
        public void error(ErrorEvent event) {
            Optional<NotThere> gone = gone(event.getThrowable());
            if (gone.isPresent()) {
                refused.note(gone.get().what(), VaadinServletRequest.getCurrent(), "/" + shown());
                frames().forEach(PageFrame::gone);
            } else {
                String reference = faults.note(event.getThrowable());
                frames().forEach(frame -> frame.fault(reference));
            }
        }

        /** Something was deleted, ended or handed on since the page was opened. */
        private static Optional<NotThere> gone(Throwable thrown) {
            return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                    .filter(NotThere.class::isInstance)
                    .map(NotThere.class::cast)
                    .findFirst();
        }

        private static String shown() {
            return internals()
                    .map(shown -> shown.getActiveViewLocation().getPath())
                    .orElse("");
        }

        private static Stream<PageFrame> frames() {
            return internals().stream()
                    .flatMap(shown -> shown.getActiveRouterTargetsChain().stream())
                    .filter(PageFrame.class::isInstance)
                    .map(PageFrame.class::cast);
        }

        private static Optional<UIInternals> internals() {
            return Optional.ofNullable(UI.getCurrent()).map(UI::getInternals);
        }
    }
}
