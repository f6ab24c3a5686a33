package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.Assurance;
import dk.borgerraadgiver.identity.access.LoggedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** After the session here has ended: ends the one at the identity provider, so that the next person meets a login. */
@Component
class LogoutEverywhere implements LogoutSuccessHandler {
    static final String LOGGED_OUT_PAGE = "/logget-ud";

    private final Registrations registrations;
    private final LoginLog log;
    private final Clock clock;

    LogoutEverywhere(Registrations registrations, LoginLog log, Clock clock) {
        this.registrations = registrations;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        response.sendRedirect(
                authentication instanceof LoggedIn login
                        ? onward(request, login.assurance())
                        : request.getContextPath() + LOGGED_OUT_PAGE);
    }

    private String onward(HttpServletRequest request, Assurance session) {
        log.loggedOut(session.registration(), "US");
        RelyingPartyRegistration agreement = registrations.findByRegistrationId(session.registration());
        String there =
                agreement == null ? null : agreement.getAssertingPartyMetadata().getSingleLogoutServiceLocation();
        if (agreement == null || there == null) {
            return request.getContextPath() + LOGGED_OUT_PAGE;
        }
        return SignedRedirect.address(
                there,
                "SAMLRequest",
                LogoutMessages.request(agreement.getEntityId(), there, session, clock.instant()),
                "",
                agreement);
    }
}
