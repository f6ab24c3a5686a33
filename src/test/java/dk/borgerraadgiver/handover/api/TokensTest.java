package dk.borgerraadgiver.handover.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in to the status API: the case system, and nobody who looks like it. */
class TokensTest {
    private static final String SCREENING = "{\"kind\":\"screening-began\",\"person\":\"Lise\",\"text\":\"Vi læser.\"}";

    private final ApiSite site = ApiSite.get();

    static Stream<Arguments> wrongClaims() {
        return Stream.of(
                claims("past its end", 401, all -> all.issueTime(at(-300)).expirationTime(at(-120))),
                claims("without an end", 401, all -> all.expirationTime(null)),
                claims("not valid yet", 401, all -> all.notBeforeTime(at(120))),
                claims("for somebody else", 401, all -> all.audience("https://other.example.dk")),
                claims("for nobody", 401, all -> all.audience(List.of())),
                claims("by another issuer", 401, all -> all.issuer("https://other.example.dk")),
                claims("by no issuer", 401, all -> all.issuer(null)),
                claims("without the scope", 403, all -> all.claim("scope", "something")),
                claims("with a scope that only begins so", 403, all -> all.claim("scope", "case-status-read")),
                claims("with no scope", 403, all -> all.claim("scope", null)),
                claims("of another client", 403, all -> all.claim("client_id", "other")),
                claims(
                        "of another client that says so twice",
                        403,
                        all -> all.claim("client_id", "other").claim("azp", ApiSite.CLIENT)),
                claims("of no client", 403, all -> all.claim("client_id", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongClaims")
    void aTokenThatSaysSomethingElseOpensNothing(String what, int status, UnaryOperator<JWTClaimsSet.Builder> change) {
        isRefused(status, site.tokens.signed(change.apply(TestTokens.claims())));
    }

    @Test
    void noTokenAndForgedTokensOpenNothing() {
        isRefused(401, "");
        isRefused(401, "abc");
        isRefused(401, site.tokens.unsigned());
        isRefused(401, site.tokens.signedBySomebodyElse());
        isRefused(401, site.tokens.signedWithThePublicKey());
        isRefused(401, site.tokens.changedAfterwards());
        isRefused(401, site.tokens.ofType("logout+jwt"));
        CaseNumber number = site.registered();
        assertThat(site.send(site.request("/api/v1/cases/" + number, Map.of())).statusCode())
                .isEqualTo(401);
        assertThat(site.send(site.request("/api/v1/cases/" + number + "?access_token=" + site.tokens.right(), Map.of()))
                        .statusCode())
                .as("a token stands in no address")
                .isEqualTo(401);
    }

    @Test
    void whatIssuersCallAnAccessTokenIsOneAndTheirClocksMayDiffer() {
        assertThat(status(site.tokens.ofType("at+jwt"))).isEqualTo(200);
        assertThat(status(site.tokens.signed(
                        TestTokens.claims().issueTime(at(-300)).expirationTime(at(-30)))))
                .isEqualTo(200);
        assertThat(status(site.tokens.signed(TestTokens.claims().notBeforeTime(at(30)))))
                .isEqualTo(200);
        assertThat(status(site.tokens.signed(
                        TestTokens.claims().claim("client_id", null).claim("azp", ApiSite.CLIENT))))
                .isEqualTo(200);
    }

    @Test
    void settingsAreAllThereOrNoneAndKeysComeOverHttps() {
        assertThat(settings("", "", "", "").isOn()).isFalse();
        assertThatThrownBy(() -> settings("https://i", "https://i/keys", "us", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings("https://i", "http://i.example.dk/keys", "us", "them"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(settings("https://i", "https://i/keys", "us", "them").isOn()).isTrue();
    }

    private void isRefused(int status, String token) {
        CaseNumber number = site.registered();
        assertThat(site.look(number, token).statusCode()).isEqualTo(status);
        var told = site.tell(
                number,
                Map.of(
                        "Authorization",
                        "Bearer " + token,
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "Content-Type",
                        "application/json"),
                SCREENING);
        assertThat(told.statusCode()).isEqualTo(status);
        assertThat(told.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(site.file(number).history()).hasSize(1);
    }

    private int status(String token) {
        return site.look(site.registered(), token).statusCode();
    }

    private static StatusApiSettings settings(String issuer, String keys, String audience, String client) {
        return new StatusApiSettings(issuer, keys, audience, client, "case-status", Duration.ofMinutes(1), 9);
    }

    private static Arguments claims(String what, int status, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, status, change);
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
