package dk.borgerraadgiver.demo.idp;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** What the provider tells of itself. */
final class ProviderMetadata {
    static String of(String entityId, X509Certificate certificate) {
        try {
            String der = Base64.getEncoder().encodeToString(certificate.getEncoded());
            return TEMPLATE.formatted(entityId, der, der, entityId, entityId);
        } catch (CertificateEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final String TEMPLATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
                xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="%s">
              <md:IDPSSODescriptor WantAuthnRequestsSigned="true"
                  protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
                  <ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
                <md:KeyDescriptor use="encryption"><ds:KeyInfo><ds:X509Data>
                  <ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
                <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                    Location="%s/logout"/>
                <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
                <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                    Location="%s/login"/>
              </md:IDPSSODescriptor>
            </md:EntityDescriptor>
            """;

    private ProviderMetadata() {}
}
