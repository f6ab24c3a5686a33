package dk.borgerraadgiver.demo.idp;

import java.util.Locale;
import java.util.function.Function;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.saml2.core.NameIDType;
import org.opensaml.saml.saml2.core.StatusCode;
import org.opensaml.xmlsec.encryption.support.EncryptionConstants;
import org.opensaml.xmlsec.signature.support.SignatureConstants;

/** The ways in which an answer can be wrong. The site must refuse each of them. */
public enum Misbehaviour {
    NOTHING(forge -> ""),
    TEN_MEGABYTES(forge -> forge.honest() + "\n".repeat(10_000_000)),
    GARBAGE(forge -> "§%&/()="),
    GARBAGE_IN_BASE64(forge -> Saml.packed("no <xml")),
    ENTITY_EXPANSION(forge -> Saml.packed(Parts.LAUGHS)),
    ENTITY_FROM_A_FILE(forge -> Saml.packed(Parts.FILE)),

    RESPONSE_OF_ANOTHER_VERSION(forge -> forge.wrapped(response -> response.setVersion(SAMLVersion.VERSION_11))),
    RESPONSE_TO_ANOTHER_ADDRESS(forge -> forge.wrapped(response -> response.setDestination(Parts.ELSEWHERE))),
    RESPONSE_TOO_OLD(forge -> forge.wrapped(response -> response.setIssueInstant(Parts.longAgo(forge)))),
    RESPONSE_FROM_THE_FUTURE(forge -> forge.wrapped(response -> response.setIssueInstant(Parts.inAWhile(forge)))),
    RESPONSE_BY_ANOTHER(forge -> forge.wrapped(response -> response.getIssuer().setValue(Parts.ELSEWHERE))),
    RESPONSE_TO_ANOTHER_REQUEST(forge -> forge.wrapped(response -> response.setInResponseTo("_another"))),
    RESPONSE_NOT_ASKED_FOR(forge -> forge.wrapped(response -> response.setInResponseTo(null))),
    RESPONSE_SAYS_NO(forge -> forge.wrapped(response -> response.setStatus(Saml.status(StatusCode.RESPONDER)))),
    ASSERTION_OPEN(forge -> Parts.open(forge)),
    ASSERTIONS_TWO(forge -> forge.wrapped(response ->
            response.getEncryptedAssertions().add(Saml.encrypt(forge.signed(forge.assertion()), forge.site())))),

    KEY_BY_RSA_15(forge -> Parts.locked(forge, EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSA15, Parts.AES)),
    LOCKED_BY_TRIPLE_DES(forge -> Parts.locked(forge, Parts.OAEP, EncryptionConstants.ALGO_ID_BLOCKCIPHER_TRIPLEDES)),
    LOCKED_FOR_ANOTHER(forge -> Saml.packed(forge.around(
            Saml.encrypt(forge.signed(forge.assertion()), Parts.stranger().certificate())))),

    UNSIGNED(forge -> Saml.packed(forge.around(forge.assertion()))),
    UNSIGNED_IN_A_SIGNED_RESPONSE(Parts::unsignedInSigned),
    SIGNED_BY_ANOTHER(Parts::signedByAnother),
    SIGNED_BY_SHA_1(forge -> Parts.signed(
            forge, SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA1, SignatureConstants.ALGO_ID_DIGEST_SHA256)),
    DIGEST_BY_SHA_1(forge -> Parts.signed(
            forge, SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA256, SignatureConstants.ALGO_ID_DIGEST_SHA1)),
    CHANGED_TEXT(forge -> forge.tampered(assertion -> Parts.change(assertion, "AttributeValue", "Somebody Else"))),
    CHANGED_DIGEST(forge -> forge.tampered(assertion -> Parts.change(assertion, "DigestValue", Parts.ZEROES))),
    CHANGED_SIGNATURE(forge -> forge.tampered(assertion -> Parts.change(assertion, "SignatureValue", Parts.ZEROES))),
    WRAPPED_1(Wrapping::ofTheResponseInItsSignature),
    WRAPPED_2(Wrapping::ofTheResponseBesideItsSignature),
    WRAPPED_3(Wrapping::beforeTheSigned),
    WRAPPED_4(Wrapping::aroundTheSigned),
    WRAPPED_5(Wrapping::withTheSignatureAndTheSignedBeside),
    WRAPPED_6(Wrapping::withTheSignedInTheSignature),
    WRAPPED_7(Wrapping::withTheSignedInAnExtension),
    WRAPPED_8(Wrapping::withTheSignedOfTheSameNameInTheSignature),

    ANOTHER_VERSION(forge -> forge.telling(assertion -> assertion.setVersion(SAMLVersion.VERSION_11))),
    WITHOUT_ID(forge -> forge.telling(assertion -> assertion.setID(null))),
    BY_ANOTHER(forge -> forge.telling(assertion -> assertion.getIssuer().setValue(Parts.ELSEWHERE))),
    TOO_OLD(forge -> forge.telling(assertion -> assertion.setIssueInstant(Parts.longAgo(forge)))),
    FROM_THE_FUTURE(forge -> forge.telling(assertion -> assertion.setIssueInstant(Parts.inAWhile(forge)))),
    NAME_OF_ANOTHER_FORMAT(
            forge -> forge.telling(assertion -> Parts.name(assertion).setFormat(NameIDType.EMAIL))),
    WITHOUT_NAME(forge -> forge.telling(assertion -> assertion.getSubject().setNameID(null))),
    OTHER_KIND_OF_SUBJECT(forge -> forge.saying(said -> said.named(Parts.swapped(said.nameId())))),
    COMMENT_IN_NAME(Parts::commentInName),
    NOT_FOR_THE_BEARER(forge -> forge.telling(
            assertion -> Parts.confirmation(assertion).setMethod("urn:oasis:names:tc:SAML:2.0:cm:sender-vouches"))),
    FOR_ANOTHER_RECIPIENT(
            forge -> forge.telling(assertion -> Parts.data(assertion).setRecipient(Parts.ELSEWHERE))),
    FOR_ANOTHER_REQUEST(
            forge -> forge.telling(assertion -> Parts.data(assertion).setInResponseTo("_another"))),
    CONFIRMATION_RUN_OUT(
            forge -> forge.telling(assertion -> Parts.data(assertion).setNotOnOrAfter(Parts.longAgo(forge)))),
    NOT_VALID_YET(forge -> forge.telling(assertion -> assertion.getConditions().setNotBefore(Parts.inAWhile(forge)))),
    RUN_OUT(forge -> forge.telling(assertion -> assertion.getConditions().setNotOnOrAfter(Parts.longAgo(forge)))),
    FOR_ANOTHER_AUDIENCE(forge -> forge.saying(said -> said.forAudience(Parts.ELSEWHERE))),
    LOGINS_TWO(forge -> forge.telling(assertion -> Parts.loginTwice(forge, assertion))),
    ATTRIBUTES_TWICE(forge ->
            forge.telling(assertion -> assertion.getAttributeStatements().add(Saml.make(Parts.ATTRIBUTES)))),
    DECIDES(forge ->
            forge.telling(assertion -> assertion.getAuthzDecisionStatements().add(Parts.decision()))),
    HIDDEN_ATTRIBUTE(Parts::hiddenAttribute),
    ATTRIBUTE_NAMED_OTHERWISE(forge -> forge.saying(said -> said.with("fullName", "Somebody"))),
    WITHOUT_SESSION(forge -> forge.telling(assertion -> Parts.login(assertion).setSessionIndex(null))),
    LOGIN_IN_THE_FUTURE(
            forge -> forge.telling(assertion -> Parts.login(assertion).setAuthnInstant(Parts.inAWhile(forge)))),
    LOGIN_LONG_AGO(forge -> forge.telling(assertion -> Parts.login(assertion).setAuthnInstant(Parts.longAgo(forge)))),
    SESSION_ENDED(forge -> forge.saying(said -> said.until(Parts.longAgo(forge)))),
    ANOTHER_PROFILE(forge -> forge.saying(said -> said.with(Parts.SPEC_VERSION, "OIO-SAML-2.0"))),
    LEVEL_OF_THE_OLD_KIND(forge -> forge.saying(said -> said.with("dk:gov:saml:attribute:AssuranceLevel", "3"))),
    LEVEL_UNKNOWN(forge -> forge.saying(said -> said.atLevel("substantial"))),
    LEVEL_TOO_LOW(forge -> forge.saying(said -> said.atLevel("Low"))),
    WITHOUT_A_FULL_NAME(forge -> forge.saying(said -> said.with(Parts.FULL_NAME))),
    COMPANY_NUMBER_TOO_SHORT(forge -> forge.saying(said -> said.with(Parts.COMPANY_NUMBER, "1234567"))),
    USED_BEFORE(forge -> forge.telling(assertion -> assertion.setID("_used-before")));

    private final Function<Forge, String> answer;

    Misbehaviour(Function<Forge, String> answer) {
        this.answer = answer;
    }

    /** As it goes into the form. */
    public String answer(Forge forge) {
        return answer.apply(forge);
    }

    /** Tells in words what is wrong. */
    public String key() {
        return "demo.idp.wrong." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
