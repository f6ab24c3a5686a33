package dk.borgerraadgiver.web.gallery;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.borgerraadgiver.web.PageFrame;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the gallery, in the demo alone. */
@Component
@Profile("demo")
class GalleryRoute implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration routes =
                RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        routes.setRoute("demo/dele", Gallery.class, List.of(PageFrame.class));
        routes.setRoute("demo/dele/spoergsmaal", QuestionGallery.class, List.of(PageFrame.class));
        routes.setRoute("demo/dele/kvittering", ReceiptGallery.class, List.of(PageFrame.class));
    }
}
