package dk.borgerraadgiver.demo.idp;

import static dk.borgerraadgiver.demo.idp.Saml.make;

import java.time.Instant;
import java.util.UUID;
import org.opensaml.core.xml.schema.XSString;
import org.opensaml.core.xml.schema.impl.XSStringBuilder;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Attribute;
import org.opensaml.saml.saml2.core.AttributeStatement;
import org.opensaml.saml.saml2.core.AttributeValue;
import org.opensaml.saml.saml2.core.Audience;
import org.opensaml.saml.saml2.core.AudienceRestriction;
import org.opensaml.saml.saml2.core.AuthnContext;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.Conditions;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.NameIDType;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.saml.saml2.core.StatusCode;
import org.opensaml.saml.saml2.core.Subject;
import org.opensaml.saml.saml2.core.SubjectConfirmation;
import org.opensaml.saml.saml2.core.SubjectConfirmationData;

/** Writes answers as NemLog-in does: an assertion that is signed and then encrypted, in a response that is neither. */
public final class AnswerWriter {
    public static Assertion assertion(Answer answer) {
        Assertion assertion = make(Assertion.DEFAULT_ELEMENT_NAME);
        assertion.setID("_" + UUID.randomUUID());
        assertion.setIssueInstant(answer.at());
        assertion.setIssuer(Saml.issuer(answer.issuer()));
        assertion.setSubject(subject(answer));
        assertion.setConditions(conditions(answer));
        assertion.getAuthnStatements().add(login(answer));
        AttributeStatement attributes = make(AttributeStatement.DEFAULT_ELEMENT_NAME);
        answer.values().forEach((name, values) -> attributes.getAttributes().add(attribute(name, values)));
        assertion.getAttributeStatements().add(attributes);
        return assertion;
    }

    public static Response response(String issuer, String to, String inResponseTo, Instant at) {
        Response response = make(Response.DEFAULT_ELEMENT_NAME);
        response.setID("_" + UUID.randomUUID());
        response.setIssueInstant(at);
        response.setDestination(to);
        response.setInResponseTo(inResponseTo);
        response.setIssuer(Saml.issuer(issuer));
        response.setStatus(Saml.status(StatusCode.SUCCESS));
        return response;
    }

    private static Subject subject(Answer answer) {
        NameID name = make(NameID.DEFAULT_ELEMENT_NAME);
        name.setFormat(NameIDType.PERSISTENT);
        name.setValue(answer.nameId());
        SubjectConfirmationData data = make(SubjectConfirmationData.DEFAULT_ELEMENT_NAME);
        data.setRecipient(answer.recipient());
        data.setInResponseTo(answer.inResponseTo());
        data.setNotOnOrAfter(answer.at().plus(Answer.VALID));
        SubjectConfirmation confirmation = make(SubjectConfirmation.DEFAULT_ELEMENT_NAME);
        confirmation.setMethod(SubjectConfirmation.METHOD_BEARER);
        confirmation.setSubjectConfirmationData(data);
        Subject subject = make(Subject.DEFAULT_ELEMENT_NAME);
        subject.setNameID(name);
        subject.getSubjectConfirmations().add(confirmation);
        return subject;
    }

    private static Conditions conditions(Answer answer) {
        Audience audience = make(Audience.DEFAULT_ELEMENT_NAME);
        audience.setURI(answer.audience());
        AudienceRestriction restriction = make(AudienceRestriction.DEFAULT_ELEMENT_NAME);
        restriction.getAudiences().add(audience);
        Conditions conditions = make(Conditions.DEFAULT_ELEMENT_NAME);
        conditions.setNotBefore(answer.at());
        conditions.setNotOnOrAfter(answer.at().plus(Answer.VALID));
        conditions.getAudienceRestrictions().add(restriction);
        return conditions;
    }

    private static AuthnStatement login(Answer answer) {
        AuthnContextClassRef reference = make(AuthnContextClassRef.DEFAULT_ELEMENT_NAME);
        reference.setURI("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport");
        AuthnContext context = make(AuthnContext.DEFAULT_ELEMENT_NAME);
        context.setAuthnContextClassRef(reference);
        AuthnStatement statement = make(AuthnStatement.DEFAULT_ELEMENT_NAME);
        statement.setAuthnInstant(answer.at());
        statement.setSessionIndex(answer.sessionIndex());
        answer.sessionEnd().ifPresent(statement::setSessionNotOnOrAfter);
        statement.setAuthnContext(context);
        return statement;
    }

    private static Attribute attribute(String name, Iterable<String> values) {
        Attribute attribute = make(Attribute.DEFAULT_ELEMENT_NAME);
        attribute.setName(name);
        attribute.setNameFormat(Attribute.URI_REFERENCE);
        values.forEach(value -> {
            XSString text = new XSStringBuilder().buildObject(AttributeValue.DEFAULT_ELEMENT_NAME, XSString.TYPE_NAME);
            text.setValue(value);
            attribute.getAttributeValues().add(text);
        });
        return attribute;
    }

    private AnswerWriter() {}
}
