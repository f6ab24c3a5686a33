package dk.borgerraadgiver.demo.idp;

import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * A site that trusts this provider, as its metadata tells.
 *
 * @param answers where answers go
 * @param logout where logout goes, if the site takes part in it
 */
record ServiceProvider(
        String entityId,
        String answers,
        Optional<String> logout,
        X509Certificate signing,
        X509Certificate encryption) {}
