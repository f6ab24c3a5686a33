package dk.borgerraadgiver.demo.idp;

import java.time.Clock;
import java.util.Optional;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnRequest;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.saml.saml2.core.StatusCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The identity provider itself: takes a signed request, and answers it. */
@Component
@Profile("demo")
class Provider {
    private static final String PROFESSIONAL = "https://data.gov.dk/eid/Professional";

    private final ProviderSettings settings;
    private final ServiceProviders sites;
    private final SelfSigned key;
    private final Clock clock;

    Provider(
            ProviderSettings settings,
            ServiceProviders sites,
            @Value("${borgerraadgiver.demo.data:data}") String data,
            Clock clock) {
        this.settings = settings;
        this.sites = sites;
        this.key = SelfSigned.read(DemoKeys.directory(data).resolve("provider.p12"), DemoKeys.PASSWORD);
        this.clock = clock;
    }

    String entityId() {
        return settings.address() + "/demo/idp";
    }

    SelfSigned key() {
        return key;
    }

    /** The request in an address, once its signature is found right. */
    Asked asked(String query) {
        if (!(RedirectBinding.message(query, "SAMLRequest") instanceof AuthnRequest request)) {
            throw new IllegalArgumentException("Not a request to log in");
        }
        ServiceProvider site = sites.named(String.valueOf(request.getIssuer().getValue()));
        RedirectBinding.mustBeSigned(query, "SAMLRequest", site.signing());
        boolean professional = request.getRequestedAuthnContext().getAuthnContextClassRefs().stream()
                .map(AuthnContextClassRef::getURI)
                .anyMatch(PROFESSIONAL::equals);
        return new Asked(site, request.getID(), RedirectBinding.decoded(query, "RelayState"), professional);
    }

    /** As it goes into the form: rightly, unless told to do otherwise. */
    String answer(Asked asked, TestPerson person, Optional<String> level, Optional<Misbehaviour> wrong) {
        Answer said = Answer.about(
                        person,
                        settings.companyNumber(),
                        entityId(),
                        asked.site().entityId(),
                        clock.instant())
                .to(asked.id(), asked.site().answers());
        Forge forge = new Forge(
                level.map(said::atLevel).orElse(said), key, asked.site().encryption(), clock.instant());
        return wrong.map(how -> how.answer(forge)).orElseGet(forge::honest);
    }

    Response refusal(Asked asked) {
        Response response = AnswerWriter.response(entityId(), asked.site().answers(), asked.id(), clock.instant());
        response.setStatus(Saml.status(StatusCode.RESPONDER, StatusCode.AUTHN_FAILED));
        return response;
    }

    /** A site's request, as far as the provider needs it. */
    record Asked(ServiceProvider site, String id, String relayState, boolean professional) {}
}
