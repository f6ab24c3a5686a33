package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.shared.NotThere;
import javax.xml.namespace.QName;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.opensaml.saml.saml2.core.Attribute;
import org.opensaml.saml.saml2.metadata.AttributeConsumingService;
import org.opensaml.saml.saml2.metadata.ContactPerson;
import org.opensaml.saml.saml2.metadata.ContactPersonTypeEnumeration;
import org.opensaml.saml.saml2.metadata.EmailAddress;
import org.opensaml.saml.saml2.metadata.GivenName;
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
    private final LoginSettings.Contact contact;

    ServiceMetadata(Registrations registrations, LoginSettings settings) {
        this.registrations = registrations;
        this.contact = settings.contact();
    }

    @GetMapping(path = "/saml2/metadata/{registration}", produces = MediaType.APPLICATION_XML_VALUE)
    String metadata(@PathVariable String registration) {
        RelyingPartyRegistration agreement = registrations.findByRegistrationId(registration);
        if (agreement == null) {
            throw new NotThere("way in");
        }
        return written(agreement, registrations.way(registration).signMetadata());
    }

    /** Made easy to read only where it is not signed: each space counts in what a signature covers. */
    private String written(RelyingPartyRegistration agreement, boolean signed) {
        OpenSaml4MetadataResolver resolver = new OpenSaml4MetadataResolver();
        resolver.setUsePrettyPrint(!signed);
        resolver.setSignMetadata(signed);
        resolver.setEntityDescriptorCustomizer(this::complete);
        return resolver.resolve(agreement);
    }

    private void complete(EntityDescriptorParameters parameters) {
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
        Profile profile =
                registrations.profile(parameters.getRelyingPartyRegistration().getRegistrationId());
        profile.needed().forEach(one -> service.getRequestedAttributes().add(requested(one, true)));
        profile.wished().forEach(one -> service.getRequestedAttributes().add(requested(one, false)));
        descriptor.getAttributeConsumingServices().add(service);
        if (!contact.email().isBlank()) {
            parameters.getEntityDescriptor().getContactPersons().add(technical());
        }
    }

    /** NemLog-in wants at least this one. */
    private ContactPerson technical() {
        ContactPerson person = build(ContactPerson.DEFAULT_ELEMENT_NAME);
        person.setType(ContactPersonTypeEnumeration.TECHNICAL);
        GivenName name = build(GivenName.DEFAULT_ELEMENT_NAME);
        name.setValue(contact.name());
        person.setGivenName(name);
        EmailAddress email = build(EmailAddress.DEFAULT_ELEMENT_NAME);
        email.setURI("mailto:" + contact.email());
        person.getEmailAddresses().add(email);
        return person;
    }

    private static RequestedAttribute requested(String name, boolean required) {
        RequestedAttribute attribute = build(RequestedAttribute.DEFAULT_ELEMENT_NAME);
        attribute.setName(name);
        attribute.setNameFormat(Attribute.URI_REFERENCE);
        attribute.setIsRequired(required);
        return attribute;
    }

    @SuppressWarnings("unchecked")
    private static <T> T build(QName name) {
        return (T) XMLObjectSupport.buildXMLObject(name);
    }
}
