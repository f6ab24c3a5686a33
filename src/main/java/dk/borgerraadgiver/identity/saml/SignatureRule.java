package dk.borgerraadgiver.identity.saml;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.opensaml.saml.common.SignableSAMLObject;
import org.opensaml.saml.security.impl.SAMLSignatureProfileValidator;
import org.opensaml.security.x509.BasicX509Credential;
import org.opensaml.xmlsec.signature.Signature;
import org.opensaml.xmlsec.signature.impl.SignatureImpl;
import org.opensaml.xmlsec.signature.support.SignatureConstants;
import org.opensaml.xmlsec.signature.support.SignatureException;
import org.opensaml.xmlsec.signature.support.SignatureValidator;
import org.springframework.security.saml2.core.Saml2X509Credential;

/** That the identity provider wrote what it is said to have written, and the whole of it. */
enum SignatureRule implements Rule.About<SignableSAMLObject> {
    /** The assertion is what counts, so it must be signed itself, whatever is around it. */
    IS_SIGNED("the assertion is not signed", (signed, expected) -> signed.isSigned()),
    IS_SIGNED_AS_A_WHOLE(
            "the signature is not over the element that it stands in, and that alone",
            (signed, expected) -> !signed.isSigned() || isWhole(signature(signed))),
    IS_SIGNED_STRONGLY(
            "the signature or its digest is by an algorithm that is not allowed",
            (signed, expected) -> !signed.isSigned() || isStrong(signature(signed))),
    /** Only the certificates in the metadata count; one that comes along in the message proves nothing. */
    IS_SIGNED_BY_THE_PROVIDER(
            "the signature is not by a key in the provider's metadata, or what it covers was changed",
            (signed, expected) -> !signed.isSigned()
                    || expected.agreement().getAssertingPartyMetadata().getVerificationX509Credentials().stream()
                            .anyMatch(key -> isBy(key, signature(signed))));

    private static final String RSA_PSS = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final Set<String> SIGNATURES = Set.of(
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA256,
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA384,
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA512,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA256,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA384,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA512,
            RSA_PSS + "sha256-rsa-MGF1",
            RSA_PSS + "sha512-rsa-MGF1");
    private static final Set<String> DIGESTS = Set.of(
            SignatureConstants.ALGO_ID_DIGEST_SHA256,
            SignatureConstants.ALGO_ID_DIGEST_SHA384,
            SignatureConstants.ALGO_ID_DIGEST_SHA512);

    private final String broken;
    private final BiPredicate<SignableSAMLObject, Expected> holds;

    SignatureRule(String broken, BiPredicate<SignableSAMLObject, Expected> holds) {
        this.broken = broken;
        this.holds = holds;
    }

    @Override
    public String broken() {
        return broken;
    }

    @Override
    public boolean holds(SignableSAMLObject signed, Expected expected) {
        return holds.test(signed, expected);
    }

    private static Signature signature(SignableSAMLObject signed) {
        return Objects.requireNonNull(signed.getSignature());
    }

    private static boolean isWhole(Signature signature) {
        try {
            new SAMLSignatureProfileValidator().validate(signature);
            return true;
        } catch (SignatureException wrapped) {
            return false;
        }
    }

    private static boolean isStrong(Signature signature) {
        XMLSignature inside = ((SignatureImpl) signature).getXMLSignature();
        return SIGNATURES.contains(signature.getSignatureAlgorithm()) && inside != null && digestsAreStrong(inside);
    }

    private static boolean digestsAreStrong(XMLSignature signature) {
        try {
            for (int reference = 0; reference < signature.getSignedInfo().getLength(); reference++) {
                if (!DIGESTS.contains(signature
                        .getSignedInfo()
                        .item(reference)
                        .getMessageDigestAlgorithm()
                        .getAlgorithmURI())) {
                    return false;
                }
            }
            return true;
        } catch (XMLSecurityException unreadable) {
            return false;
        }
    }

    private static boolean isBy(Saml2X509Credential key, Signature signature) {
        try {
            SignatureValidator.validate(signature, new BasicX509Credential(key.getCertificate()));
            return true;
        } catch (SignatureException byAnother) {
            return false;
        }
    }
}
