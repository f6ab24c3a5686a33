package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;

/** The list that an officer came from, to go back to and on in: as the address says, or else as this tab knows. */
final class LastInbox {
    private LastInbox() {}

    static InboxView before(BeforeEnterEvent event) {
        return InboxView.isIn(event) ? InboxView.in(event) : known();
    }

    static void keep(InboxView view) {
        ComponentUtil.setData(UI.getCurrentOrThrow(), InboxView.class, view);
    }

    private static InboxView known() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrentOrThrow(), InboxView.class))
                .orElse(InboxView.ALL);
    }
}
