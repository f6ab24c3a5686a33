package dk.borgerraadgiver.web.errors;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.web.PageFrame;

/** A page that could not be shown because of a fault of ours. */
@AnonymousAllowed
@ParentLayout(PageFrame.class)
class FaultPage extends ErrorPage implements HasErrorParameter<Exception> {
    private final Faults faults;

    FaultPage(Directory directory, Faults faults) {
        super("500", directory.authority());
        this.faults = faults;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        add(new Paragraph(getTranslation("web.error.reference", faults.note(parameter.getException()))));
        return 500;
    }
}
