package dk.borgerraadgiver.demo.idp;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param address where the provider can be reached
 * @param companyNumber the CVR number of the employees
 * @param serviceProviders where the metadata is of those who trust it
 */
@ConfigurationProperties("borgerraadgiver.demo.idp")
record ProviderSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String companyNumber,
        @DefaultValue List<String> serviceProviders) {}
