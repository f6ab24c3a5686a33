package dk.borgerraadgiver.demo.idp;

import static dk.borgerraadgiver.demo.idp.Saml.make;

import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.LogoutResponse;
import org.opensaml.saml.saml2.core.StatusCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Logs out of the demo provider, which keeps no session: it says so, and sends the person back. */
@Controller
@Profile("demo")
class ProviderLogout {
    private final Provider provider;
    private final ServiceProviders sites;
    private final Clock clock;

    ProviderLogout(Provider provider, ServiceProviders sites, Clock clock) {
        this.provider = provider;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping("/demo/idp/logout")
    String logout(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElseThrow(() -> new NotThere("request"));
        if (!RedirectBinding.parameters(query).containsKey("SAMLRequest")) {
            return "redirect:/logget-ud";
        }
        if (!(RedirectBinding.message(query, "SAMLRequest") instanceof LogoutRequest asked)) {
            throw new NotThere("logout request");
        }
        ServiceProvider site = sites.named(String.valueOf(asked.getIssuer().getValue()));
        RedirectBinding.mustBeSigned(query, "SAMLRequest", site.signing());
        String back = site.logout().orElseThrow(() -> new NotThere("logout address"));
        return "redirect:"
                + RedirectBinding.address(
                        back,
                        "SAMLResponse",
                        done(String.valueOf(asked.getID()), back),
                        "",
                        provider.key().key());
    }

    private LogoutResponse done(String inResponseTo, String to) {
        LogoutResponse response = make(LogoutResponse.DEFAULT_ELEMENT_NAME);
        response.setID("_" + UUID.randomUUID());
        response.setIssueInstant(clock.instant());
        response.setDestination(to);
        response.setInResponseTo(inResponseTo);
        response.setIssuer(Saml.issuer(provider.entityId()));
        response.setStatus(Saml.status(StatusCode.SUCCESS));
        return response;
    }
}
