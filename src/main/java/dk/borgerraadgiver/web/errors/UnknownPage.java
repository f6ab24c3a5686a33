package dk.borgerraadgiver.web.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.web.PageFrame;

/** An address that leads nowhere. */
@AnonymousAllowed
@ParentLayout(PageFrame.class)
class UnknownPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    UnknownPage(Directory directory) {
        super("404", directory.authority());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
