package dk.borgerraadgiver.demo.idp;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.namespace.QName;
import net.shibboleth.utilities.java.support.xml.SerializeSupport;
import org.opensaml.core.xml.XMLObject;
import org.opensaml.core.xml.io.MarshallingException;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.common.SAMLObjectContentReference;
import org.opensaml.saml.common.SignableSAMLObject;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.EncryptedAssertion;
import org.opensaml.saml.saml2.core.Issuer;
import org.opensaml.saml.saml2.core.Status;
import org.opensaml.saml.saml2.core.StatusCode;
import org.opensaml.saml.saml2.encryption.Encrypter;
import org.opensaml.security.x509.BasicX509Credential;
import org.opensaml.xmlsec.encryption.support.DataEncryptionParameters;
import org.opensaml.xmlsec.encryption.support.EncryptionConstants;
import org.opensaml.xmlsec.encryption.support.EncryptionException;
import org.opensaml.xmlsec.encryption.support.KeyEncryptionParameters;
import org.opensaml.xmlsec.keyinfo.KeyInfoSupport;
import org.opensaml.xmlsec.signature.KeyInfo;
import org.opensaml.xmlsec.signature.Signature;
import org.opensaml.xmlsec.signature.support.SignatureConstants;
import org.opensaml.xmlsec.signature.support.SignatureException;
import org.opensaml.xmlsec.signature.support.Signer;
import org.springframework.security.saml2.core.OpenSamlInitializationService;
import org.w3c.dom.Element;

/** The few steps of SAML that a provider takes: make, sign, encrypt, pack. */
public final class Saml {
    static {
        OpenSamlInitializationService.initialize();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <T> T make(QName name) {
        return (T) XMLObjectSupport.buildXMLObject(name);
    }

    static Issuer issuer(String entityId) {
        Issuer issuer = make(Issuer.DEFAULT_ELEMENT_NAME);
        issuer.setValue(entityId);
        return issuer;
    }

    public static Status status(String... codes) {
        Status status = make(Status.DEFAULT_ELEMENT_NAME);
        StatusCode outer = make(StatusCode.DEFAULT_ELEMENT_NAME);
        outer.setValue(codes[0]);
        status.setStatusCode(outer);
        if (codes.length > 1) {
            StatusCode inner = make(StatusCode.DEFAULT_ELEMENT_NAME);
            inner.setValue(codes[1]);
            outer.setStatusCode(inner);
        }
        return status;
    }

    public static void sign(SignableSAMLObject object, SelfSigned by) {
        sign(object, by, SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA256, SignatureConstants.ALGO_ID_DIGEST_SHA256);
    }

    static void sign(SignableSAMLObject object, SelfSigned by, String algorithm, String digest) {
        Signature signature = make(Signature.DEFAULT_ELEMENT_NAME);
        signature.setSigningCredential(new BasicX509Credential(by.certificate(), by.key()));
        signature.setKeyInfo(keyInfo(by.certificate()));
        signature.setSignatureAlgorithm(algorithm);
        signature.setCanonicalizationAlgorithm(SignatureConstants.ALGO_ID_C14N_EXCL_OMIT_COMMENTS);
        object.setSignature(signature);
        ((SAMLObjectContentReference) signature.getContentReferences().getFirst()).setDigestAlgorithm(digest);
        try {
            XMLObjectSupport.marshall(object);
            Signer.signObject(signature);
        } catch (MarshallingException | SignatureException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static EncryptedAssertion encrypt(Assertion assertion, X509Certificate to) {
        return encrypt(assertion, to, EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP);
    }

    public static EncryptedAssertion encrypt(Assertion assertion, X509Certificate to, String keyTransport) {
        return encrypt(assertion, to, keyTransport, EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES256_GCM);
    }

    static EncryptedAssertion encrypt(Assertion assertion, X509Certificate to, String keyTransport, String block) {
        DataEncryptionParameters data = new DataEncryptionParameters();
        data.setAlgorithm(block);
        KeyEncryptionParameters key = new KeyEncryptionParameters();
        key.setAlgorithm(keyTransport);
        key.setEncryptionCredential(new BasicX509Credential(to));
        Encrypter encrypter = new Encrypter(data, List.of(key));
        encrypter.setKeyPlacement(Encrypter.KeyPlacement.INLINE);
        try {
            return encrypter.encrypt(assertion);
        } catch (EncryptionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The certificate goes along, as providers send it. */
    private static KeyInfo keyInfo(X509Certificate certificate) {
        try {
            KeyInfo info = make(KeyInfo.DEFAULT_ELEMENT_NAME);
            KeyInfoSupport.addCertificate(info, certificate);
            return info;
        } catch (CertificateEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As it goes into a form. */
    public static String packed(XMLObject message) {
        return packed(element(message));
    }

    static String packed(Element message) {
        return packed(SerializeSupport.nodeToString(message));
    }

    static String packed(String xml) {
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Element element(XMLObject message) {
        try {
            return XMLObjectSupport.marshall(message);
        } catch (MarshallingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Saml() {}
}
