package dk.borgerraadgiver.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.VaadinService;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;

/** Lets parts be made without a server: they find the site's Danish texts. */
final class Words implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        Instantiator instantiator = Mockito.mock(Instantiator.class);
        Mockito.when(instantiator.getI18NProvider()).thenReturn(new Translations(new Bundles()));
        VaadinService service = Mockito.mock(VaadinService.class);
        Mockito.when(service.getInstantiator()).thenReturn(instantiator);
        VaadinService.setCurrent(service);
        UI ui = new UI();
        UI.setCurrent(ui);
        ui.setLocale(Language.DANISH.locale());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        UI.setCurrent(null);
        VaadinService.setCurrent(null);
    }
}
