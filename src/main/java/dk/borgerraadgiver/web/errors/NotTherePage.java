package dk.borgerraadgiver.web.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.PageFrame;

/** The same page for what does not exist and for what is not yours. */
@AnonymousAllowed
@ParentLayout(PageFrame.class)
class NotTherePage extends ErrorPage implements HasErrorParameter<NotThere> {
    private final RefusedLooks refused;

    NotTherePage(Directory directory, RefusedLooks refused) {
        super("404", directory.authority());
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotThere> parameter) {
        refused.note(
                parameter.getException().what(),
                VaadinServletRequest.getCurrent(),
                event.getLocation().getPath());
        return 404;
    }
}
