package dk.borgerraadgiver.web.gallery;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.ReceiptPanel;

/** The end of a journey. */
@Route(value = "demo/dele/kvittering", registerAtStartup = false)
@AnonymousAllowed
class ReceiptGallery extends Page {
    ReceiptGallery() {
        super("web.gallery.receipt");
        headingInContent();
        add(new ReceiptPanel(
                getTranslation("web.gallery.receipt"), getTranslation("web.gallery.number"), "BR-2026-000123"));
        paragraph(getTranslation("web.gallery.text"));
    }
}
