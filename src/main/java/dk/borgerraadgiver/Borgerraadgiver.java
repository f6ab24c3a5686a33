package dk.borgerraadgiver;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The public self-service site of the citizens' adviser (Borgerrådgiveren). The scripts of all pages are small and come
 * as one: a file for each page would cost more in headers than it holds.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@LoadDependenciesOnStartup
public class Borgerraadgiver implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Borgerraadgiver.class, arguments);
    }
}
