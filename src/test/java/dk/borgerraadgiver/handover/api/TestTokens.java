package dk.borgerraadgiver.handover.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens, right and wrong. */
final class TestTokens {
    private final RSAKey key = generate();
    private final RSAKey other = generate();

    String keySet() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ApiSite.ISSUER)
                .audience(ApiSite.AUDIENCE)
                .claim("client_id", ApiSite.CLIENT)
                .claim("scope", "something case-status")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    String right() {
        return signed(claims());
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key, JOSEObjectType.JWT);
    }

    String ofType(String type) {
        return signed(claims(), key, new JOSEObjectType(type));
    }

    String signedBySomebodyElse() {
        return signed(claims(), other, JOSEObjectType.JWT);
    }

    String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    /** The public key taken for a secret. */
    String signedWithThePublicKey() {
        try {
            return serialized(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(),
                    claims(),
                    new MACSigner(key.toRSAPublicKey().getEncoded()));
        } catch (JOSEException broken) {
            throw new AssertionError(broken);
        }
    }

    String changedAfterwards() {
        String[] parts = right().split("\\.");
        String claims = new PlainJWT(
                        claims().claim("scope", List.of("case-status")).build())
                .serialize()
                .split("\\.")[1];
        return parts[0] + "." + claims + "." + parts[2];
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey by, JOSEObjectType type) {
        try {
            return serialized(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("test")
                            .type(type)
                            .build(),
                    claims,
                    new RSASSASigner(by));
        } catch (JOSEException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String serialized(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException broken) {
            throw new AssertionError(broken);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException broken) {
            throw new AssertionError(broken);
        }
    }
}
