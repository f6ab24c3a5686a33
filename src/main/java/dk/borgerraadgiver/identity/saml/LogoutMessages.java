package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.Assurance;
import java.time.Instant;
import java.util.UUID;
import javax.xml.namespace.QName;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.saml2.core.Issuer;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.LogoutResponse;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.SessionIndex;
import org.opensaml.saml.saml2.core.Status;
import org.opensaml.saml.saml2.core.StatusCode;
import org.springframework.security.saml2.core.OpenSamlInitializationService;

/** The two messages of logging out everywhere. */
final class LogoutMessages {
    static {
        OpenSamlInitializationService.initialize();
    }

    static LogoutRequest request(String us, String to, Assurance session, Instant now) {
        LogoutRequest request = build(LogoutRequest.DEFAULT_ELEMENT_NAME);
        request.setID("_" + UUID.randomUUID());
        request.setIssueInstant(now);
        request.setDestination(to);
        request.setIssuer(issuer(us));
        NameID name = build(NameID.DEFAULT_ELEMENT_NAME);
        name.setFormat(Oio.PERSISTENT);
        name.setValue(session.nameId());
        request.setNameID(name);
        SessionIndex index = build(SessionIndex.DEFAULT_ELEMENT_NAME);
        index.setValue(session.sessionIndex());
        request.getSessionIndexes().add(index);
        return request;
    }

    static LogoutResponse done(String us, String to, String inResponseTo, Instant now) {
        LogoutResponse response = build(LogoutResponse.DEFAULT_ELEMENT_NAME);
        response.setID("_" + UUID.randomUUID());
        response.setIssueInstant(now);
        response.setDestination(to);
        response.setInResponseTo(inResponseTo);
        response.setIssuer(issuer(us));
        Status status = build(Status.DEFAULT_ELEMENT_NAME);
        StatusCode code = build(StatusCode.DEFAULT_ELEMENT_NAME);
        code.setValue(StatusCode.SUCCESS);
        status.setStatusCode(code);
        response.setStatus(status);
        return response;
    }

    private static Issuer issuer(String entityId) {
        Issuer issuer = build(Issuer.DEFAULT_ELEMENT_NAME);
        issuer.setValue(entityId);
        return issuer;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T build(QName name) {
        return (T) XMLObjectSupport.buildXMLObject(name);
    }

    private LogoutMessages() {}
}
