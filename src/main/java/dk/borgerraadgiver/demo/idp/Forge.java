package dk.borgerraadgiver.demo.idp;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.EncryptedAssertion;
import org.opensaml.saml.saml2.core.Response;

/**
 * All that is needed to answer a request, rightly or wrongly.
 *
 * @param site what the site's assertions are encrypted to
 */
public record Forge(Answer said, SelfSigned provider, X509Certificate site, Instant now) {
    /** A right answer, signed and then encrypted. */
    public String honest() {
        return Saml.packed(around(signed(assertion())));
    }

    String saying(UnaryOperator<Answer> change) {
        return new Forge(change.apply(said), provider, site, now).honest();
    }

    /** A wrong assertion that the provider itself has signed. */
    String telling(Consumer<Assertion> change) {
        Assertion assertion = assertion();
        change.accept(assertion);
        return Saml.packed(around(signed(assertion)));
    }

    /** A right assertion in a wrong envelope. */
    String wrapped(Consumer<Response> change) {
        Response response = around(signed(assertion()));
        change.accept(response);
        return Saml.packed(response);
    }

    /** A right assertion that was changed after the provider had signed it. */
    String tampered(Consumer<Assertion> change) {
        Assertion assertion = signed(assertion());
        change.accept(assertion);
        return Saml.packed(around(assertion));
    }

    Assertion assertion() {
        return AnswerWriter.assertion(said);
    }

    Assertion signed(Assertion assertion) {
        Saml.sign(assertion, provider);
        return assertion;
    }

    Response empty() {
        return AnswerWriter.response(said.issuer(), said.recipient(), said.inResponseTo(), now);
    }

    Response around(Assertion assertion) {
        return around(Saml.encrypt(assertion, site));
    }

    Response around(EncryptedAssertion locked) {
        Response response = empty();
        response.getEncryptedAssertions().add(locked);
        return response;
    }
}
