package dk.borgerraadgiver.demo.idp;

import java.util.UUID;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.xmlsec.signature.support.SignatureConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Signature wrapping: what the provider signed is kept somewhere in the message, and something else stands where it is
 * read. The eight classic forms, as far as an encrypted assertion allows them: anybody can encrypt to the site.
 */
final class Wrapping {
    private static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
    private static final String SOMEBODY_ELSE = "6505044321";

    /** The signed response lies within the signature of a forged one. */
    static String ofTheResponseInItsSignature(Forge forge) {
        Element original = signedResponse(forge);
        Element forged = Saml.element(forge.around(forged(forge)));
        Element signature = moveSignature(original, forged);
        putInObject(signature, original);
        return Saml.packed(forged);
    }

    /** The signed response lies beside its signature in a forged one. */
    static String ofTheResponseBesideItsSignature(Forge forge) {
        Element original = signedResponse(forge);
        Element forged = Saml.element(forge.around(forged(forge)));
        moveSignature(original, forged);
        extend(forged, original);
        return Saml.packed(forged);
    }

    /** A forged assertion stands before the signed one. */
    static String beforeTheSigned(Forge forge) {
        Response response = forge.around(forged(forge));
        response.getEncryptedAssertions().add(Saml.encrypt(forge.signed(forge.assertion()), forge.site()));
        return Saml.packed(response);
    }

    /** The signed assertion lies within a forged one. */
    static String aroundTheSigned(Forge forge) {
        Element original = Saml.element(forge.signed(forge.assertion()));
        Assertion forged = forged(forge);
        Element outer = Saml.element(forged);
        outer.appendChild(outer.getOwnerDocument().importNode(original, true));
        return Saml.packed(forge.around(forged));
    }

    /** The forged assertion bears the signature; the signed one stands open beside it. */
    static String withTheSignatureAndTheSignedBeside(Forge forge) {
        Element original = Saml.element(forge.signed(forge.assertion()));
        Assertion forged = forged(forge);
        moveSignature(original, Saml.element(forged));
        Element response = Saml.element(forge.around(forged));
        response.appendChild(response.getOwnerDocument().importNode(original, true));
        return Saml.packed(response);
    }

    /** The forged assertion bears the signature; the signed one lies within that. */
    static String withTheSignedInTheSignature(Forge forge) {
        return inObject(forge, forged(forge));
    }

    /** The forged assertion bears the signature and the name of the signed one, which is hidden in an extension. */
    static String withTheSignedInAnExtension(Forge forge) {
        Assertion signed = forge.signed(forge.assertion());
        Element original = Saml.element(signed);
        Assertion forged = forged(forge);
        forged.setID(signed.getID());
        moveSignature(original, Saml.element(forged));
        Element response = Saml.element(forge.around(forged));
        extend(response, original);
        return Saml.packed(response);
    }

    /** As the sixth, and the forged assertion takes the name of the signed one. */
    static String withTheSignedOfTheSameNameInTheSignature(Forge forge) {
        Assertion signed = forge.assertion();
        Assertion forged = forged(forge);
        forged.setID(signed.getID());
        return inObject(forge, forged, signed);
    }

    private static String inObject(Forge forge, Assertion forged) {
        return inObject(forge, forged, forge.assertion());
    }

    private static String inObject(Forge forge, Assertion forged, Assertion toSign) {
        Element original = Saml.element(forge.signed(toSign));
        Element signature = moveSignature(original, Saml.element(forged));
        putInObject(signature, original);
        return Saml.packed(forge.around(forged));
    }

    /** What the attacker would like to be believed. */
    private static Assertion forged(Forge forge) {
        Answer wish = forge.said()
                .with("https://data.gov.dk/model/core/eid/cprNumber", SOMEBODY_ELSE)
                .named("https://data.gov.dk/model/core/eid/person/uuid/" + UUID.randomUUID());
        return AnswerWriter.assertion(wish);
    }

    private static Element signedResponse(Forge forge) {
        Response response = forge.around(forge.signed(forge.assertion()));
        Saml.sign(response, forge.provider());
        return Saml.element(response);
    }

    /** A signature comes right after the issuer. */
    private static Element moveSignature(Element from, Element to) {
        Element signature = (Element) from.getElementsByTagNameNS(SignatureConstants.XMLSIG_NS, "Signature")
                .item(0);
        from.removeChild(signature);
        Node copy = to.getOwnerDocument().importNode(signature, true);
        to.insertBefore(copy, to.getFirstChild().getNextSibling());
        return (Element) copy;
    }

    private static void putInObject(Element signature, Element hidden) {
        Element object = signature
                .getOwnerDocument()
                .createElementNS(SignatureConstants.XMLSIG_NS, signature.getPrefix() + ":Object");
        object.appendChild(signature.getOwnerDocument().importNode(hidden, true));
        signature.appendChild(object);
    }

    private static void extend(Element response, Element hidden) {
        Element extensions =
                response.getOwnerDocument().createElementNS(PROTOCOL, response.getPrefix() + ":Extensions");
        extensions.appendChild(response.getOwnerDocument().importNode(hidden, true));
        response.insertBefore(extensions, response.getFirstChild().getNextSibling());
    }

    private Wrapping() {}
}
