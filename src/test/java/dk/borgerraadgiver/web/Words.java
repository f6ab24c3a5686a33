package dk.borgerraadgiver.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinService;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;

/** Lets parts be made without a server: they find the site's Danish texts. */
public final class Words implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        Instantiator instantiator = Mockito.mock(Instantiator.class);
        Mockito.when(instantiator.getI18NProvider()).thenReturn(new Translations(new Bundles()));
        VaadinService service = Mockito.mock(VaadinService.class);
        Mockito.when(service.getInstantiator()).thenReturn(instantiator);
        DeploymentConfiguration settings = Mockito.mock(DeploymentConfiguration.class);
        Mockito.when(settings.getUrlSafeSchemes()).thenReturn(Set.of("http", "https", "mailto", "tel"));
        Mockito.when(service.getDeploymentConfiguration()).thenReturn(settings);
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
