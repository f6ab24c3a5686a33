package dk.borgerraadgiver.identity.saml;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
    private static final int LONGEST_ANSWER = 200_000;

    /** The second wall behind {@link SealRule}; the digests and masks are those of OAEP. */
    private static final Set<String> ALLOWED = Stream.of(
                    SealRule.KEY_TRANSPORT,
                    SealRule.BLOCK,
                    Set.of(
                            EncryptionConstants.ALGO_ID_MGF1_SHA1,
                            EncryptionConstants.ALGO_ID_MGF1_SHA256,
                            EncryptionConstants.ALGO_ID_MGF1_SHA512,
                            "http://www.w3.org/2000/09/xmldsig#sha1",
                            EncryptionConstants.ALGO_ID_DIGEST_SHA256,
                            EncryptionConstants.ALGO_ID_DIGEST_SHA512))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    static {
        OpenSamlInitializationService.initialize();
    }

    static Response read(String answer, Predicate<Rule> kept) {
        must(ReadingRule.HAS_AN_ANSWER, kept, !answer.isBlank());
        must(ReadingRule.IS_NOT_TOO_LONG, kept, answer.length() <= LONGEST_ANSWER);
        byte[] xml = decoded(answer);
        must(ReadingRule.HAS_NO_DOCUMENT_TYPE, kept, !hasDocumentType(xml));
        try {
            return (Response) XMLObjectSupport.unmarshallFromInputStream(
                    Objects.requireNonNull(ConfigurationService.get(XMLObjectProviderRegistry.class)
                            .getParserPool()),
                    new ByteArrayInputStream(xml));
        } catch (XMLParserException | UnmarshallingException | ClassCastException unreadable) {
            throw new LoginRefused(ReadingRule.IS_A_SAML_RESPONSE, unreadable);
        }
    }

    private static void must(Rule rule, Predicate<Rule> kept, boolean holds) {
        if (kept.test(rule) && !holds) {
            throw new LoginRefused(rule);
        }
    }

    private static byte[] decoded(String answer) {
        try {
            return Base64.getDecoder().decode(answer.replaceAll("\\s", ""));
        } catch (IllegalArgumentException notBase64) {
            throw new LoginRefused(ReadingRule.IS_BASE64, notBase64);
        }
    }

    /** Looks only at what stands before the first element, and expands nothing. */
    private static boolean hasDocumentType(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int next = reader.next();
                if (next == XMLStreamConstants.DTD || next == XMLStreamConstants.START_ELEMENT) {
                    return next == XMLStreamConstants.DTD;
                }
            }
            return false;
        } catch (XMLStreamException notXml) {
            return false;
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
            throw new LoginRefused(SealRule.IS_LOCKED_FOR_US, closed);
        }
    }

    private static Credential credential(Saml2X509Credential ours) {
        return new BasicCredential(ours.getCertificate().getPublicKey(), Objects.requireNonNull(ours.getPrivateKey()));
    }

    private Envelope() {}
}
