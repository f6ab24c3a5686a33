package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;
import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** A login that does not stand. The rule is for the log; it never holds anything from the answer itself. */
final class LoginRefused extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final LoginFailure failure;

    LoginRefused(Rule rule) {
        this(rule, rule.shown());
    }

    LoginRefused(Rule rule, LoginFailure failure) {
        super(rule.name());
        this.rule = rule;
        this.failure = failure;
    }

    LoginRefused(Rule rule, Throwable cause) {
        super(rule.name(), cause);
        this.rule = rule;
        this.failure = rule.shown();
    }

    LoginFailure failure() {
        return failure;
    }

    Rule rule() {
        return rule;
    }
}
