package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.saml2.core.Issuer;
import org.opensaml.saml.saml2.core.NameIDType;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.saml.saml2.core.StatusCode;

/** What the envelope of an answer must be, before anything in it is opened. */
enum ResponseRule {
    IS_SAML_2((response, expected) -> SAMLVersion.VERSION_20.equals(response.getVersion())),
    IS_SENT_TO_US((response, expected) -> expected.address().equals(response.getDestination())),
    IS_RECENT((response, expected) -> expected.isRecent(response.getIssueInstant())),
    COMES_FROM_THE_PROVIDER((response, expected) -> isFrom(response.getIssuer(), expected)),
    ANSWERS_OUR_REQUEST((response, expected) -> expected.requestId().equals(response.getInResponseTo())),
    SAYS_SUCCESS((response, expected) -> StatusCode.SUCCESS.equals(status(response))),
    HOLDS_ONE_ENCRYPTED_ASSERTION(
            (response, expected) -> response.getEncryptedAssertions().size() == 1
                    && response.getAssertions().isEmpty());

    private static final Set<String> NO_THANKS = Set.of(StatusCode.AUTHN_FAILED, StatusCode.REQUEST_DENIED);

    private final BiPredicate<Response, Expected> holds;

    ResponseRule(BiPredicate<Response, Expected> holds) {
        this.holds = holds;
    }

    static void check(Response response, Expected expected) {
        for (ResponseRule rule : values()) {
            if (!rule.holds.test(response, expected)) {
                throw new LoginRefused(rule.failure(response), rule.name());
            }
        }
    }

    static boolean isFrom(Issuer issuer, Expected expected) {
        return issuer != null
                && expected.provider().equals(issuer.getValue())
                && (issuer.getFormat() == null || NameIDType.ENTITY.equals(issuer.getFormat()));
    }

    private LoginFailure failure(Response response) {
        if (this != SAYS_SUCCESS) {
            return LoginFailure.WENT_WRONG;
        }
        String reason = reason(response);
        if (NO_THANKS.contains(reason)) {
            return LoginFailure.CANCELLED;
        }
        return StatusCode.NO_AUTHN_CONTEXT.equals(reason) ? LoginFailure.LEVEL_TOO_LOW : LoginFailure.WENT_WRONG;
    }

    private static String status(Response response) {
        return code(response).map(StatusCode::getValue).orElse("");
    }

    private static String reason(Response response) {
        return code(response)
                .flatMap(code -> Optional.ofNullable(code.getStatusCode()))
                .map(StatusCode::getValue)
                .orElse("");
    }

    private static Optional<StatusCode> code(Response response) {
        return Optional.ofNullable(response.getStatus()).flatMap(status -> Optional.ofNullable(status.getStatusCode()));
    }
}
