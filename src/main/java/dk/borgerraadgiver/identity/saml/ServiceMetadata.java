package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import javax.xml.namespace.QName;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.opensaml.saml.saml2.core.Attribute;
import org.opensaml.saml.saml2.metadata.AttributeConsumingService;
import org.opensaml.saml.saml2.metadata.RequestedAttribute;
import org.opensaml.saml.saml2.metadata.SPSSODescriptor;
import org.opensaml.saml.saml2.metadata.ServiceName;
import org.springframework.http.MediaType;
import org.springframework.security.saml2.provider.service.metadata.OpenSaml4MetadataResolver;
import org.springframework.security.saml2.provider.service.metadata.OpenSaml4MetadataResolver.EntityDescriptorParameters;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What we tell an identity provider about ourselves: addresses, keys, and the few attributes that we ask for. */
@RestController
class ServiceMetadata {
    private final Registrations registrations;
    private final OpenSaml4MetadataResolver resolver = new OpenSaml4MetadataResolver();

    ServiceMetadata(Registrations registrations) {
        this.registrations = registrations;
        resolver.setUsePrettyPrint(true);
        resolver.setEntityDescriptorCustomizer(ServiceMetadata::complete);
    }

    @GetMapping(path = "/saml2/metadata/{registration}", produces = MediaType.APPLICATION_XML_VALUE)
    String metadata(@PathVariable String registration) {
        RelyingPartyRegistration agreement = registrations.findByRegistrationId(registration);
        if (agreement == null) {
            throw new NotThere("way in " + registration);
        }
        return resolver.resolve(agreement);
    }

    private static void complete(EntityDescriptorParameters parameters) {
        SPSSODescriptor descriptor = parameters.getEntityDescriptor().getSPSSODescriptor(SAMLConstants.SAML20P_NS);
        descriptor.setAuthnRequestsSigned(true);
        descriptor.setWantAssertionsSigned(true);
        AttributeConsumingService service = build(AttributeConsumingService.DEFAULT_ELEMENT_NAME);
        service.setIndex(0);
        service.setIsDefault(true);
        ServiceName name = build(ServiceName.DEFAULT_ELEMENT_NAME);
        name.setValue("Borgerraadgiver");
        name.setXMLLang("da");
        service.getNames().add(name);
        List<String> requested = Oio.requestedFrom(
                Registrations.subjects(parameters.getRelyingPartyRegistration().getRegistrationId()));
        requested.forEach(attribute -> service.getRequestedAttributes().add(requested(attribute)));
        descriptor.getAttributeConsumingServices().add(service);
    }

    private static RequestedAttribute requested(String name) {
        RequestedAttribute attribute = build(RequestedAttribute.DEFAULT_ELEMENT_NAME);
        attribute.setName(name);
        attribute.setNameFormat(Attribute.URI_REFERENCE);
        attribute.setIsRequired(true);
        return attribute;
    }

    @SuppressWarnings("unchecked")
    private static <T> T build(QName name) {
        return (T) XMLObjectSupport.buildXMLObject(name);
    }
}
