package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.access.LocalPath;
import dk.borgerraadgiver.identity.access.LoggedIn;
import dk.borgerraadgiver.identity.access.LoginFailure;
import dk.borgerraadgiver.identity.access.OnBehalf;
import dk.borgerraadgiver.identity.access.SessionClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the identity provider's answer, and starts a new session when it stands. */
class AnswerFilter extends AbstractAuthenticationProcessingFilter {
    private static final String PATH = "/login/saml2/sso/{registration}";
    private static final String PENDING = PendingLogin.class.getName();

    private final PathPatternRequestMatcher path =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH);
    private final PendingLogins pending;
    private final PendingCookie cookie;
    private final SessionClock clock;
    private final LoginLog log;

    AnswerFilter(
            ProofOfIdentity proof,
            PendingLogins pending,
            PendingCookie cookie,
            SessionClock clock,
            LoginLog log,
            SecurityContextHolderStrategy holder) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.pending = pending;
        this.cookie = cookie;
        this.clock = clock;
        this.log = log;
        setAuthenticationManager(new ProviderManager(proof));
        setSecurityContextHolderStrategy(holder);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(emptyNewSession());
        setAuthenticationSuccessHandler((request, response, login) -> goOn(request, response, (LoggedIn) login));
        setAuthenticationFailureHandler(this::explain);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String relayState = request.getParameter("RelayState");
        Optional<String> secret = cookie.secret(request, relayState);
        Optional<PendingLogin> login =
                secret.flatMap(pending::find).filter(found -> found.relayState().equals(relayState));
        login.ifPresent(found -> {
            request.setAttribute(PENDING, found);
            pending.forget(secret.orElseThrow());
            cookie.take(response, found.relayState());
        });
        return getAuthenticationManager().authenticate(new SamlAnswer(registration(request), answer(request), login));
    }

    /** Nothing from before the login may live on in it: not its id, and not another person's open pages. */
    private static SessionFixationProtectionStrategy emptyNewSession() {
        SessionFixationProtectionStrategy strategy = new SessionFixationProtectionStrategy();
        strategy.setMigrateSessionAttributes(false);
        return strategy;
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, LoggedIn login) throws IOException {
        clock.start(request.getSession(), login.assurance());
        log.began(login);
        LocalPath target = target(request);
        response.sendRedirect(request.getContextPath()
                + (login.actor() instanceof Actor.Professional && !target.isForHelpers()
                        ? OnBehalf.page(target)
                        : target.value()));
    }

    private void explain(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        LoginFailure failure = refused instanceof LoginRefused login ? login.failure() : LoginFailure.WENT_WRONG;
        response.sendRedirect(
                request.getContextPath() + FailedLogin.page(failure, target(request), registration(request)));
    }

    private String registration(HttpServletRequest request) {
        return path.matcher(request).getVariables().getOrDefault("registration", "");
    }

    private static LocalPath target(HttpServletRequest request) {
        return request.getAttribute(PENDING) instanceof PendingLogin login ? login.target() : LocalPath.FRONT_PAGE;
    }

    private static String answer(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("SAMLResponse"), "");
    }
}
