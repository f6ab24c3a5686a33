package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** The list that an officer came from, to go back to and on in. Only the session knows it: a search may hold a name. */
record LastInbox(InboxView view, String typed) {
    static LastInbox known() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(LastInbox.class))
                .orElseGet(() -> new LastInbox(InboxView.ALL, ""));
    }

    void keep() {
        VaadinSession.getCurrent().setAttribute(LastInbox.class, this);
    }
}
