package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.demo.idp.Answer;
import dk.borgerraadgiver.demo.idp.AnswerWriter;
import dk.borgerraadgiver.demo.idp.RedirectBinding;
import dk.borgerraadgiver.demo.idp.Saml;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import dk.borgerraadgiver.demo.idp.TestPeople;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AuthnRequest;
import org.opensaml.saml.saml2.core.Response;

/** A login that a browser has begun, to be answered as a provider would, or as it never would. */
record BegunLogin(
        HttpVisitor visitor, String relayState, Answer said, String address, SelfSigned provider, SelfSigned ours) {
    static BegunLogin in(RunningSite site, String person) {
        return in(site, "mitid", person);
    }

    static BegunLogin in(RunningSite site, String registration, String person) {
        HttpVisitor visitor = site.visitor();
        String query = URI.create(leadsTo(visitor.get("/saml2/authenticate/" + registration + "?til=/kontakt"))
                        .orElseThrow())
                .getRawQuery();
        String request = ((AuthnRequest) RedirectBinding.message(query, "SAMLRequest")).getID();
        String address = site.url() + "/login/saml2/sso/" + registration;
        Answer said = Answer.about(
                        site.bean(TestPeople.class).named(person),
                        "90000001",
                        site.url() + "/demo/idp",
                        site.url() + "/" + registration,
                        Instant.now())
                .to(request, address);
        return new BegunLogin(
                visitor,
                RedirectBinding.decoded(query, "RelayState"),
                said,
                address,
                key(site, "provider.p12"),
                key(site, "site.p12"));
    }

    static SelfSigned key(RunningSite site, String file) {
        return SelfSigned.read(site.data().resolve(Path.of("keys", file)), "demo");
    }

    Response answerWith(UnaryOperator<Answer> change) {
        Assertion assertion = AnswerWriter.assertion(change.apply(said));
        Saml.sign(assertion, provider);
        return sealed(assertion);
    }

    Response empty() {
        return AnswerWriter.response(said.issuer(), address, said.inResponseTo(), Instant.now());
    }

    Response sealed(Assertion assertion) {
        Response response = empty();
        response.getEncryptedAssertions().add(Saml.encrypt(assertion, ours.certificate()));
        return response;
    }

    HttpResponse<String> post(Response response) {
        return post(Saml.packed(response));
    }

    HttpResponse<String> post(String packed) {
        return visitor.post(address, Map.of("SAMLResponse", packed, "RelayState", relayState));
    }
}
