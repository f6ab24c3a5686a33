package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoggedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** After the session here has ended: ends the one at the identity provider, so that the next person meets a login. */
@Component
class LogoutEverywhere implements LogoutSuccessHandler {
    static final String LOGGED_OUT_PAGE = "/logget-ud";
    static final String LOGGED_OUT_HERE_ONLY = "/logget-ud?kun=her";

    private final Registrations registrations;
    private final PendingLogouts pending;
    private final LoginLog log;
    private final Clock clock;

    LogoutEverywhere(Registrations registrations, PendingLogouts pending, LoginLog log, Clock clock) {
        this.registrations = registrations;
        this.pending = pending;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (authentication instanceof LoggedIn login) {
            response.sendRedirect(onward(request, login));
        } else {
            response.sendRedirect(request.getContextPath() + LOGGED_OUT_PAGE);
        }
    }

    private String onward(HttpServletRequest request, LoggedIn login) {
        log.loggedOut(login);
        String registration = login.assurance().registration();
        RelyingPartyRegistration agreement = registrations.findByRegistrationId(registration);
        String there =
                agreement == null ? null : agreement.getAssertingPartyMetadata().getSingleLogoutServiceLocation();
        if (agreement == null || there == null) {
            return request.getContextPath() + LOGGED_OUT_HERE_ONLY;
        }
        LogoutRequest asked = LogoutMessages.request(agreement, there, login.assurance(), clock.instant());
        String id = Objects.requireNonNull(asked.getID());
        pending.keep(registration, id);
        log.logoutSent(registration, id);
        return SignedRedirect.address(there, "SAMLRequest", asked, "", agreement);
    }
}
