package dk.borgerraadgiver.identity.saml;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.shibboleth.utilities.java.support.xml.XMLParserException;
import org.opensaml.core.config.ConfigurationService;
import org.opensaml.core.xml.config.XMLObjectProviderRegistry;
import org.opensaml.core.xml.io.UnmarshallingException;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.EncryptedAssertion;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.saml.saml2.encryption.Decrypter;
import org.opensaml.saml.saml2.encryption.EncryptedElementTypeEncryptedKeyResolver;
import org.opensaml.security.credential.BasicCredential;
import org.opensaml.security.credential.Credential;
import org.opensaml.xmlsec.encryption.support.ChainingEncryptedKeyResolver;
import org.opensaml.xmlsec.encryption.support.DecryptionException;
import org.opensaml.xmlsec.encryption.support.EncryptionConstants;
import org.opensaml.xmlsec.encryption.support.InlineEncryptedKeyResolver;
import org.opensaml.xmlsec.encryption.support.SimpleRetrievalMethodEncryptedKeyResolver;
import org.opensaml.xmlsec.keyinfo.impl.CollectionKeyInfoCredentialResolver;
import org.springframework.security.saml2.core.OpenSamlInitializationService;
import org.springframework.security.saml2.core.Saml2X509Credential;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

/** Opens what came: reads it without document types, and decrypts it only by the algorithms that the profile allows. */
final class Envelope {
    /** RSA 1.5 is not among them: it would tell an attacker about our key. */
    private static final Set<String> ALLOWED = Set.of(
            EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP,
            EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP11,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES128,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES256,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES128_GCM,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES192_GCM,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES256_GCM,
            EncryptionConstants.ALGO_ID_MGF1_SHA1,
            EncryptionConstants.ALGO_ID_MGF1_SHA256,
            EncryptionConstants.ALGO_ID_MGF1_SHA512,
            "http://www.w3.org/2000/09/xmldsig#sha1",
            EncryptionConstants.ALGO_ID_DIGEST_SHA256,
            EncryptionConstants.ALGO_ID_DIGEST_SHA512);

    static {
        OpenSamlInitializationService.initialize();
    }

    static Response read(byte[] xml) {
        try {
            return (Response) XMLObjectSupport.unmarshallFromInputStream(
                    Objects.requireNonNull(ConfigurationService.get(XMLObjectProviderRegistry.class)
                            .getParserPool()),
                    new ByteArrayInputStream(xml));
        } catch (XMLParserException | UnmarshallingException | ClassCastException unreadable) {
            throw new LoginRefused("IS_A_SAML_RESPONSE", unreadable);
        }
    }

    static Assertion open(EncryptedAssertion assertion, RelyingPartyRegistration ours) {
        List<Credential> keys = ours.getDecryptionX509Credentials().stream()
                .map(Envelope::credential)
                .toList();
        Decrypter decrypter = new Decrypter(
                null,
                new CollectionKeyInfoCredentialResolver(keys),
                new ChainingEncryptedKeyResolver(List.of(
                        new InlineEncryptedKeyResolver(),
                        new EncryptedElementTypeEncryptedKeyResolver(),
                        new SimpleRetrievalMethodEncryptedKeyResolver())),
                ALLOWED,
                Set.of());
        decrypter.setRootInNewDocument(true);
        try {
            return decrypter.decrypt(assertion);
        } catch (DecryptionException closed) {
            throw new LoginRefused("IS_ENCRYPTED_FOR_US", closed);
        }
    }

    private static Credential credential(Saml2X509Credential ours) {
        return new BasicCredential(ours.getCertificate().getPublicKey(), Objects.requireNonNull(ours.getPrivateKey()));
    }

    private Envelope() {}
}
