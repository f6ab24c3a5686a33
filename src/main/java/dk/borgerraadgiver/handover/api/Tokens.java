package dk.borgerraadgiver.handover.api;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Which tokens count: signed by the issuer with a key of its own, for us, and not past their end. */
final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    /** As issuers name the client: RFC 9068, OpenID Connect, Entra. */
    private static final List<String> CLIENT = List.of("client_id", "azp", "appid");

    private Tokens() {}

    static JwtDecoder of(StatusApiSettings settings, Clock clock) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(settings.keySet())
                .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                .validateType(false)
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(rules(settings, clock));
        return decoder;
    }

    static boolean isOf(String client, Jwt token) {
        return CLIENT.stream()
                .flatMap(claim -> Stream.ofNullable(token.getClaimAsString(claim)))
                .findFirst()
                .filter(client::equals)
                .isPresent();
    }

    private static OAuth2TokenValidator<Jwt> rules(StatusApiSettings settings, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(settings.clockSkew());
        times.setAllowEmptyExpiryClaim(false);
        times.setClock(clock);
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                times,
                type,
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
    }
}
