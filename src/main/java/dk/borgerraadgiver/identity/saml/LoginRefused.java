package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;
import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** A login that does not stand. The rule is for the log; it never holds anything from the answer itself. */
final class LoginRefused extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final LoginFailure failure;
    private final String rule;

    LoginRefused(LoginFailure failure, String rule) {
        super(rule);
        this.failure = failure;
        this.rule = rule;
    }

    LoginRefused(String rule, Throwable cause) {
        super(rule, cause);
        this.failure = LoginFailure.WENT_WRONG;
        this.rule = rule;
    }

    LoginFailure failure() {
        return failure;
    }

    String rule() {
        return rule;
    }
}
