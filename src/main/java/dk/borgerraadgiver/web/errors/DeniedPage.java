package dk.borgerraadgiver.web.errors;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.web.PageFrame;

/** A page for others: citizens at the desk, or the other way round. */
@AnonymousAllowed
@ParentLayout(PageFrame.class)
class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    DeniedPage(Directory directory) {
        super("403", directory.authority());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return 403;
    }
}
