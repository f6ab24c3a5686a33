package dk.borgerraadgiver.demo.idp;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.opensaml.saml.saml2.core.Action;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AttributeStatement;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.AuthzDecisionStatement;
import org.opensaml.saml.saml2.core.DecisionTypeEnumeration;
import org.opensaml.saml.saml2.core.EncryptedAttribute;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.saml.saml2.core.SubjectConfirmation;
import org.opensaml.saml.saml2.core.SubjectConfirmationData;
import org.opensaml.saml.saml2.encryption.Encrypter;
import org.opensaml.security.x509.BasicX509Credential;
import org.opensaml.xmlsec.encryption.support.DataEncryptionParameters;
import org.opensaml.xmlsec.encryption.support.EncryptionConstants;
import org.opensaml.xmlsec.encryption.support.EncryptionException;
import org.opensaml.xmlsec.encryption.support.KeyEncryptionParameters;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** What wrong answers are made of. */
final class Parts {
    static final String ELSEWHERE = "https://another.example";
    static final String ZEROES = "AAAA";
    static final String AES = EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES256_GCM;
    static final String OAEP = EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP;
    static final String SPEC_VERSION = "https://data.gov.dk/model/core/specVersion";
    static final String FULL_NAME = "https://data.gov.dk/model/core/eid/fullName";
    static final String COMPANY_NUMBER = "https://data.gov.dk/model/core/eid/professional/cvr";
    static final QName ATTRIBUTES = AttributeStatement.DEFAULT_ELEMENT_NAME;
    static final String LAUGHS = """
            <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">]><a>&e;</a>""";
    static final String FILE = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

    private static final Duration A_WHILE = Duration.ofMinutes(20);

    static Instant longAgo(Forge forge) {
        return forge.now().minus(A_WHILE);
    }

    static Instant inAWhile(Forge forge) {
        return forge.now().plus(A_WHILE);
    }

    static SelfSigned stranger() {
        return Stranger.KEY;
    }

    static String open(Forge forge) {
        return forge.wrapped(response -> response.getAssertions().add(forge.signed(forge.assertion())));
    }

    static String locked(Forge forge, String keyTransport, String block) {
        return Saml.packed(
                forge.around(Saml.encrypt(forge.signed(forge.assertion()), forge.site(), keyTransport, block)));
    }

    static String unsignedInSigned(Forge forge) {
        Response response = forge.around(forge.assertion());
        Saml.sign(response, forge.provider());
        return Saml.packed(response);
    }

    /** With the stranger's certificate along, as if that proved anything. */
    static String signedByAnother(Forge forge) {
        Assertion assertion = forge.assertion();
        Saml.sign(assertion, stranger());
        return Saml.packed(forge.around(assertion));
    }

    static String signed(Forge forge, String algorithm, String digest) {
        Assertion assertion = forge.assertion();
        Saml.sign(assertion, forge.provider(), algorithm, digest);
        return Saml.packed(forge.around(assertion));
    }

    static void change(Assertion assertion, String element, String text) {
        var found = Saml.element(assertion).getElementsByTagNameNS("*", element);
        found.item(found.getLength() - 1).setTextContent(text);
    }

    /** The provider signed a longer name; a reader that stops at the comment reads another's. */
    static String commentInName(Forge forge) {
        String name = forge.said().nameId();
        Assertion assertion = AnswerWriter.assertion(forge.said().named(name + "-not"));
        forge.signed(assertion);
        Element element = (Element)
                Saml.element(assertion).getElementsByTagNameNS("*", "NameID").item(0);
        Text rest = ((Text) element.getFirstChild()).splitText(name.length());
        element.insertBefore(element.getOwnerDocument().createComment(""), rest);
        return Saml.packed(forge.around(assertion));
    }

    static String hiddenAttribute(Forge forge) {
        return forge.telling(assertion -> {
            AttributeStatement statement = assertion.getAttributeStatements().getFirst();
            statement.getEncryptedAttributes().add(encrypted(forge, statement));
        });
    }

    private static EncryptedAttribute encrypted(Forge forge, AttributeStatement statement) {
        DataEncryptionParameters data = new DataEncryptionParameters();
        data.setAlgorithm(AES);
        KeyEncryptionParameters key = new KeyEncryptionParameters();
        key.setAlgorithm(OAEP);
        key.setEncryptionCredential(new BasicX509Credential(forge.site()));
        try {
            return new Encrypter(data, key).encrypt(statement.getAttributes().getFirst());
        } catch (EncryptionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void loginTwice(Forge forge, Assertion assertion) {
        AuthnStatement another = login(forge.assertion());
        another.detach();
        assertion.getAuthnStatements().add(another);
    }

    static AuthzDecisionStatement decision() {
        Action action = Saml.make(Action.DEFAULT_ELEMENT_NAME);
        action.setValue("read");
        action.setNamespace("urn:oasis:names:tc:SAML:1.0:action:rwedc");
        AuthzDecisionStatement decision = Saml.make(AuthzDecisionStatement.DEFAULT_ELEMENT_NAME);
        decision.setDecision(DecisionTypeEnumeration.PERMIT);
        decision.setResource(ELSEWHERE);
        decision.getActions().add(action);
        return decision;
    }

    static String swapped(String nameId) {
        return nameId.contains("/person/")
                ? nameId.replace("/person/", "/professional/")
                : nameId.replace("/professional/", "/person/");
    }

    static NameID name(Assertion assertion) {
        return Objects.requireNonNull(assertion.getSubject().getNameID());
    }

    static SubjectConfirmation confirmation(Assertion assertion) {
        return assertion.getSubject().getSubjectConfirmations().getFirst();
    }

    static SubjectConfirmationData data(Assertion assertion) {
        return confirmation(assertion).getSubjectConfirmationData();
    }

    static AuthnStatement login(Assertion assertion) {
        return assertion.getAuthnStatements().getFirst();
    }

    private Parts() {}

    private static final class Stranger {
        private static final SelfSigned KEY = SelfSigned.make("CN=stranger");
    }
}
