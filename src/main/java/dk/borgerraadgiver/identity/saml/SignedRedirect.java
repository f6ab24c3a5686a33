package dk.borgerraadgiver.identity.saml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.shibboleth.utilities.java.support.xml.SerializeSupport;
import net.shibboleth.utilities.java.support.xml.XMLParserException;
import org.opensaml.core.config.ConfigurationService;
import org.opensaml.core.xml.XMLObject;
import org.opensaml.core.xml.config.XMLObjectProviderRegistry;
import org.opensaml.core.xml.io.MarshallingException;
import org.opensaml.core.xml.io.UnmarshallingException;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.springframework.security.saml2.core.Saml2X509Credential;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

/** Logout messages in an address. What is signed is the address as it was sent, so it is kept as it stands. */
final class SignedRedirect {
    private static final Map<String, String> ALGORITHMS = Map.of(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "SHA256withRSA",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", "SHA384withRSA",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "SHA512withRSA");
    private static final String OURS = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final int LONGEST_MESSAGE = 100_000;

    private final Map<String, String> raw;

    SignedRedirect(String query) {
        this.raw = Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> parameter.length == 2)
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1], (one, two) -> one));
    }

    boolean has(String name) {
        return raw.containsKey(name);
    }

    String text(String name) {
        return URLDecoder.decode(raw.getOrDefault(name, ""), StandardCharsets.UTF_8);
    }

    XMLObject message(String name) {
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(text(name))), new Inflater(true))) {
            return XMLObjectSupport.unmarshallFromInputStream(
                    Objects.requireNonNull(ConfigurationService.get(XMLObjectProviderRegistry.class)
                            .getParserPool()),
                    new ByteArrayInputStream(in.readNBytes(LONGEST_MESSAGE)));
        } catch (IOException | XMLParserException | UnmarshallingException | IllegalArgumentException unreadable) {
            throw new LoginRefused(ReadingRule.IS_A_SAML_RESPONSE, unreadable);
        }
    }

    boolean isSignedBy(RelyingPartyRegistration agreement, String name) {
        String algorithm = ALGORITHMS.get(text("SigAlg"));
        String signed = name + "=" + raw.get(name)
                + (has("RelayState") ? "&RelayState=" + raw.get("RelayState") : "")
                + "&SigAlg=" + raw.get("SigAlg");
        return algorithm != null
                && agreement.getAssertingPartyMetadata().getVerificationX509Credentials().stream()
                        .anyMatch(key -> isRight(algorithm, key, signed));
    }

    static String address(
            String to, String name, XMLObject message, String relayState, RelyingPartyRegistration agreement) {
        String query = name + "=" + encoded(deflated(message))
                + (relayState.isEmpty() ? "" : "&RelayState=" + encoded(relayState))
                + "&SigAlg=" + encoded(OURS);
        Saml2X509Credential ours =
                agreement.getSigningX509Credentials().iterator().next();
        try {
            Signature signature = Signature.getInstance(Objects.requireNonNull(ALGORITHMS.get(OURS)));
            signature.initSign(Objects.requireNonNull(ours.getPrivateKey()));
            signature.update(query.getBytes(StandardCharsets.UTF_8));
            return to + (to.contains("?") ? "&" : "?") + query + "&Signature="
                    + encoded(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private boolean isRight(String algorithm, Saml2X509Credential key, String signed) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(key.getCertificate());
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getMimeDecoder().decode(text("Signature")));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private static String deflated(XMLObject message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            out.write(SerializeSupport.nodeToString(XMLObjectSupport.marshall(message))
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (MarshallingException broken) {
            throw new IllegalStateException(broken);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
