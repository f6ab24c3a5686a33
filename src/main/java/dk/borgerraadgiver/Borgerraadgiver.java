package dk.borgerraadgiver;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The public self-service site of the citizens' adviser (Borgerrådgiveren). */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Borgerraadgiver implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Borgerraadgiver.class, arguments);
    }
}
