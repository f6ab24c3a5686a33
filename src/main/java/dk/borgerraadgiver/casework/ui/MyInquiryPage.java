package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;

/** What was the administration asked about my case, and what did it get to see? */
@Route(value = "mine-sager/:sagsnummer/hoering/:brev", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class MyInquiryPage extends InquiryPage {
    MyInquiryPage(InquiryFinder finder, Directory directory, Bundles bundles) {
        super(false, finder, directory, bundles);
    }
}
