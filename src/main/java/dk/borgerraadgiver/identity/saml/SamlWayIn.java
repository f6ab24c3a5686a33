package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.SessionClock;
import dk.borgerraadgiver.identity.access.WayIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Lets the identity providers' answers in. They come as forms from another site; their own signature protects them. */
@Component
class SamlWayIn implements WayIn {
    private final ProofOfIdentity proof;
    private final PendingLogins pending;
    private final PendingCookie cookie;
    private final SessionClock clock;
    private final LoginLog log;
    private final SecurityContextHolderStrategy holder;

    SamlWayIn(
            ProofOfIdentity proof,
            PendingLogins pending,
            PendingCookie cookie,
            SessionClock clock,
            LoginLog log,
            SecurityContextHolderStrategy holder) {
        this.proof = proof;
        this.pending = pending;
        this.cookie = cookie;
        this.clock = clock;
        this.log = log;
        this.holder = holder;
    }

    @Override
    public void openIn(HttpSecurity rules) {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        rules.csrf(forms ->
                forms.ignoringRequestMatchers(path.matcher("/login/saml2/**"), path.matcher("/logout/saml2/**")));
        rules.addFilterBefore(
                new AnswerFilter(proof, pending, cookie, clock, log, holder),
                UsernamePasswordAuthenticationFilter.class);
    }
}
