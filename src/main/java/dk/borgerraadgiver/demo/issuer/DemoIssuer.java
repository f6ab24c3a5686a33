package dk.borgerraadgiver.demo.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** An issuer of cardboard, so that the status API can be tried on a laptop. Its key lasts as long as the site runs. */
@Controller
@Profile("demo")
class DemoIssuer {
    private static final int BITS = 2048;
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final RSAKey key;
    private final String issuer;
    private final String audience;
    private final String client;
    private final String scope;
    private final Clock clock;

    DemoIssuer(
            @Value("${borgerraadgiver.status-api.issuer}") String issuer,
            @Value("${borgerraadgiver.status-api.audience}") String audience,
            @Value("${borgerraadgiver.status-api.client}") String client,
            @Value("${borgerraadgiver.status-api.scope:case-status}") String scope,
            Clock clock)
            throws JOSEException {
        key = new RSAKeyGenerator(BITS).keyID("demo").generate();
        this.issuer = issuer;
        this.audience = audience;
        this.client = client;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping("/demo/issuer/keys")
    @ResponseBody
    Map<String, Object> keys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    @GetMapping("/demo/issuer/token")
    @ResponseBody
    Map<String, Object> token() throws JOSEException {
        Instant now = clock.instant();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(audience)
                        .claim("client_id", client)
                        .claim("scope", scope)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LASTS)))
                        .build());
        token.sign(new RSASSASigner(key));
        return Map.of("access_token", token.serialize(), "token_type", "Bearer", "expires_in", LASTS.toSeconds());
    }
}
