package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;

/** The letter as it went to the administration, to send or to look up. */
@Route(value = "sagsbehandling/:sagsnummer/hoering/:brev", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class OfficerInquiryPage extends InquiryPage {
    OfficerInquiryPage(InquiryFinder finder, Directory directory, Bundles bundles) {
        super(true, finder, directory, bundles);
    }
}
