package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.Assurance;
import java.time.Instant;
import java.util.Objects;
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
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

/** The two messages of logging out everywhere. */
final class LogoutMessages {
    static {
        OpenSamlInitializationService.initialize();
    }

    static LogoutRequest request(RelyingPartyRegistration agreement, String to, Assurance session, Instant now) {
        LogoutRequest request = build(LogoutRequest.DEFAULT_ELEMENT_NAME);
        request.setID("_" + UUID.randomUUID());
        request.setIssueInstant(now);
        request.setDestination(to);
        request.setIssuer(issuer(agreement.getEntityId()));
        NameID name = build(NameID.DEFAULT_ELEMENT_NAME);
        name.setFormat(agreement.getNameIdFormat());
        name.setValue(session.nameId());
        request.setNameID(name);
        SessionIndex index = build(SessionIndex.DEFAULT_ELEMENT_NAME);
        index.setValue(session.sessionIndex());
        request.getSessionIndexes().add(index);
        return request;
    }

    static LogoutResponse answer(String us, String to, String inResponseTo, String result, Instant now) {
        LogoutResponse response = build(LogoutResponse.DEFAULT_ELEMENT_NAME);
        response.setID("_" + UUID.randomUUID());
        response.setIssueInstant(now);
        response.setDestination(to);
        response.setInResponseTo(inResponseTo);
        response.setIssuer(issuer(us));
        Status status = build(Status.DEFAULT_ELEMENT_NAME);
        StatusCode code = build(StatusCode.DEFAULT_ELEMENT_NAME);
        code.setValue(StatusCode.SUCCESS.equals(result) ? result : StatusCode.RESPONDER);
        if (!StatusCode.SUCCESS.equals(result)) {
            StatusCode reason = build(StatusCode.DEFAULT_ELEMENT_NAME);
            reason.setValue(result);
            code.setStatusCode(reason);
        }
        status.setStatusCode(code);
        response.setStatus(status);
        return response;
    }

    /** What the provider says of it; within a success, a part that failed counts. */
    static String status(LogoutResponse response) {
        StatusCode code =
                response.getStatus() == null ? null : response.getStatus().getStatusCode();
        if (code == null) {
            return "";
        }
        return code.getStatusCode() == null
                ? Objects.requireNonNullElse(code.getValue(), "")
                : Objects.requireNonNullElse(code.getStatusCode().getValue(), "");
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
