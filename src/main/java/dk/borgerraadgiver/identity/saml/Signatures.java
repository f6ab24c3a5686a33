package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;
import java.util.Objects;
import java.util.Set;
import org.opensaml.saml.common.SignableSAMLObject;
import org.opensaml.saml.security.impl.SAMLSignatureProfileValidator;
import org.opensaml.security.x509.BasicX509Credential;
import org.opensaml.xmlsec.signature.Signature;
import org.opensaml.xmlsec.signature.support.SignatureConstants;
import org.opensaml.xmlsec.signature.support.SignatureException;
import org.opensaml.xmlsec.signature.support.SignatureValidator;
import org.springframework.security.saml2.core.Saml2X509Credential;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

/** Verifies that the identity provider wrote what it is said to have written. */
final class Signatures {
    private static final Set<String> ALLOWED = Set.of(
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA256,
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA384,
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA512,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA256,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA384,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA512,
            "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
            "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1");

    /** The assertion is what counts, so it must be signed itself, whatever is around it. */
    static void mustBeSigned(SignableSAMLObject signed, RelyingPartyRegistration agreement) {
        if (!signed.isSigned()) {
            throw new LoginRefused(LoginFailure.WENT_WRONG, "IS_SIGNED");
        }
        mustBeRight(signed, agreement);
    }

    /** A signature that is there must be right, even where none is needed. */
    static void mustBeRightIfSigned(SignableSAMLObject signed, RelyingPartyRegistration agreement) {
        if (signed.isSigned()) {
            mustBeRight(signed, agreement);
        }
    }

    private static void mustBeRight(SignableSAMLObject signed, RelyingPartyRegistration agreement) {
        Signature signature = Objects.requireNonNull(signed.getSignature());
        try {
            new SAMLSignatureProfileValidator().validate(signature);
        } catch (SignatureException wrapped) {
            throw new LoginRefused("IS_SIGNED_AS_A_WHOLE", wrapped);
        }
        boolean right = ALLOWED.contains(signature.getSignatureAlgorithm())
                && agreement.getAssertingPartyMetadata().getVerificationX509Credentials().stream()
                        .anyMatch(key -> isBy(key, signature));
        if (!right) {
            throw new LoginRefused(LoginFailure.WENT_WRONG, "IS_SIGNED_BY_THE_PROVIDER");
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

    private Signatures() {}
}
