package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.LocalPath;
import dk.borgerraadgiver.identity.access.LoginFailure;
import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.saml2.provider.service.authentication.Saml2RedirectAuthenticationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends the person on to the identity provider with a signed request. */
@Controller
class LoginStart {
    private final AuthenticationRequests requests;
    private final PendingLogins pending;
    private final PendingCookie cookie;
    private final LoginLog log;
    private final Clock clock;

    LoginStart(
            AuthenticationRequests requests, PendingLogins pending, PendingCookie cookie, LoginLog log, Clock clock) {
        this.requests = requests;
        this.pending = pending;
        this.cookie = cookie;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/saml2/authenticate/{registration}")
    String start(
            @PathVariable String registration,
            @RequestParam @Nullable String til,
            @RequestParam(defaultValue = "LOW") Level niveau,
            @RequestParam(defaultValue = "false") boolean igen,
            HttpServletRequest request,
            HttpServletResponse response) {
        LocalPath target = LocalPath.of(til);
        try {
            return "redirect:" + begin(registration, target, niveau, igen, request, response);
        } catch (ProviderAway away) {
            log.providerAway(registration);
            return "redirect:" + FailedLogin.page(LoginFailure.PROVIDER_AWAY, target, registration);
        }
    }

    private String begin(
            String registration,
            LocalPath target,
            Level level,
            boolean forced,
            HttpServletRequest request,
            HttpServletResponse response) {
        Saml2RedirectAuthenticationRequest asked =
                requests.of(request, level, forced).orElseThrow(() -> new NotThere("way in"));
        String relayState = Objects.requireNonNull(asked.getRelayState());
        String secret = cookie.newSecret();
        PendingLogin login = new PendingLogin(
                registration,
                asked.getId(),
                relayState,
                target,
                requests.level(registration, level),
                requests.isForced(registration, forced),
                clock.instant());
        pending.keep(secret, login);
        cookie.give(response, relayState, secret);
        log.asked(login, asked.getAuthenticationRequestUri());
        return address(asked);
    }

    private static String address(Saml2RedirectAuthenticationRequest asked) {
        return UriComponentsBuilder.fromUriString(asked.getAuthenticationRequestUri())
                .queryParam("SAMLRequest", "{request}")
                .queryParam("RelayState", "{relay}")
                .queryParam("SigAlg", "{algorithm}")
                .queryParam("Signature", "{signature}")
                .encode()
                .buildAndExpand(asked.getSamlRequest(), asked.getRelayState(), asked.getSigAlg(), asked.getSignature())
                .toUriString();
    }
}
