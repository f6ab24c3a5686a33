package dk.borgerraadgiver.web.errors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.borgerraadgiver.web.PageFrame;
import org.springframework.stereotype.Component;

/** A fault while a page is used: it is noted, and told at the top of the page, on which everything stays. */
@Component
class FaultTeller implements VaadinServiceInitListener {
    private final Faults faults;

    FaultTeller(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Teller(faults)));
    }

    private record Teller(Faults faults) implements ErrorHandler {
        @Override
        public void error(ErrorEvent event) {
            String reference = faults.note(event.getThrowable());
            java.util.Optional.ofNullable(UI.getCurrent())
                    .map(UI::getInternals)
                    .map(UIInternals::getActiveRouterTargetsChain)
                    .ifPresent(chain -> chain.stream()
                            .filter(PageFrame.class::isInstance)
                            .map(PageFrame.class::cast)
                            .forEach(frame -> frame.fault(reference)));
        }
    }
}
