package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.saml2.core.Issuer;
import org.opensaml.saml.saml2.core.NameIDType;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.saml.saml2.core.StatusCode;

/** What the envelope of an answer must be, before anything in it is opened. */
enum ResponseRule implements Rule.About<Response> {
    ANSWER_IS_SAML_2(
            "the response is not SAML 2.0",
            (response, expected) -> SAMLVersion.VERSION_20.equals(response.getVersion())),
    ANSWER_IS_SENT_TO_US(
            "the response was meant for another address",
            (response, expected) -> expected.address().equals(response.getDestination())),
    ANSWER_IS_RECENT(
            "the response is too old or from the future",
            (response, expected) -> expected.isRecent(response.getIssueInstant())),
    ANSWER_COMES_FROM_THE_PROVIDER(
            "the response names another issuer", (response, expected) -> isFrom(response.getIssuer(), expected)),
    ANSWERS_OUR_REQUEST(
            "the response answers another request, or none",
            (response, expected) -> expected.requestId().equals(response.getInResponseTo())),
    SAYS_SUCCESS("the provider says no", (response, expected) -> StatusCode.SUCCESS.equals(status(response))),
    HOLDS_NO_OPEN_ASSERTION(
            "the response holds an assertion that is not encrypted",
            (response, expected) -> response.getAssertions().isEmpty()),
    HOLDS_ONE_ENCRYPTED_ASSERTION(
            "the response does not hold exactly one encrypted assertion",
            (response, expected) -> response.getEncryptedAssertions().size() == 1);

    private static final Set<String> NO_THANKS = Set.of(StatusCode.AUTHN_FAILED, StatusCode.REQUEST_DENIED);

    private final String broken;
    private final BiPredicate<Response, Expected> holds;

    ResponseRule(String broken, BiPredicate<Response, Expected> holds) {
        this.broken = broken;
        this.holds = holds;
    }

    @Override
    public String broken() {
        return broken;
    }

    @Override
    public boolean holds(Response response, Expected expected) {
        return holds.test(response, expected);
    }

    static boolean isFrom(@Nullable Issuer issuer, Expected expected) {
        return issuer != null
                && expected.provider().equals(issuer.getValue())
                && (issuer.getFormat() == null || NameIDType.ENTITY.equals(issuer.getFormat()));
    }

    /** Why the provider says no, as far as the person can use it. */
    static LoginFailure refusal(Response response) {
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
                .map(code -> Objects.requireNonNullElse(code.getValue(), ""))
                .orElse("");
    }

    private static Optional<StatusCode> code(Response response) {
        return Optional.ofNullable(response.getStatus()).flatMap(status -> Optional.ofNullable(status.getStatusCode()));
    }
}
