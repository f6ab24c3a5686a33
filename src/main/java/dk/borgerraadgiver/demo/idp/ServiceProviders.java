package dk.borgerraadgiver.demo.idp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.shibboleth.utilities.java.support.xml.XMLParserException;
import org.opensaml.core.config.ConfigurationService;
import org.opensaml.core.xml.config.XMLObjectProviderRegistry;
import org.opensaml.core.xml.io.UnmarshallingException;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.opensaml.saml.saml2.metadata.Endpoint;
import org.opensaml.saml.saml2.metadata.EntityDescriptor;
import org.opensaml.saml.saml2.metadata.SPSSODescriptor;
import org.opensaml.security.credential.UsageType;
import org.opensaml.xmlsec.keyinfo.KeyInfoSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.security.saml2.core.OpenSamlInitializationService;
import org.springframework.stereotype.Component;

/** Knows the site only by the metadata that it publishes, as any provider would. */
@Component
@Profile("demo")
class ServiceProviders {
    static {
        OpenSamlInitializationService.initialize();
    }

    private final Map<String, ServiceProvider> known = new ConcurrentHashMap<>();
    private final ProviderSettings settings;

    ServiceProviders(ProviderSettings settings) {
        this.settings = settings;
    }

    ServiceProvider named(String entityId) {
        if (!known.containsKey(entityId)) {
            settings.serviceProviders().stream()
                    .map(ServiceProviders::read)
                    .forEach(provider -> known.put(provider.entityId(), provider));
        }
        return Objects.requireNonNull(known.get(entityId), "No agreement with " + entityId);
    }

    private static ServiceProvider read(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] metadata = client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            return describe((EntityDescriptor) XMLObjectSupport.unmarshallFromInputStream(
                    Objects.requireNonNull(ConfigurationService.get(XMLObjectProviderRegistry.class)
                            .getParserPool()),
                    new ByteArrayInputStream(metadata)));
        } catch (IOException | XMLParserException | UnmarshallingException unreadable) {
            throw new IllegalStateException("No metadata at " + address, unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static ServiceProvider describe(EntityDescriptor entity) {
        SPSSODescriptor site = entity.getSPSSODescriptor(SAMLConstants.SAML20P_NS);
        return new ServiceProvider(
                entity.getEntityID(),
                site.getDefaultAssertionConsumerService().getLocation(),
                site.getSingleLogoutServices().stream()
                        .map(Endpoint::getLocation)
                        .findFirst(),
                certificates(site, UsageType.SIGNING).findFirst().orElseThrow(),
                certificates(site, UsageType.ENCRYPTION).findFirst().orElseThrow());
    }

    private static Stream<X509Certificate> certificates(SPSSODescriptor site, UsageType use) {
        return site.getKeyDescriptors().stream()
                .filter(key -> key.getUse() == use)
                .flatMap(key -> {
                    try {
                        return KeyInfoSupport.getCertificates(key.getKeyInfo()).stream();
                    } catch (CertificateException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                });
    }
}
