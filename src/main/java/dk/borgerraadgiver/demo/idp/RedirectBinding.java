package dk.borgerraadgiver.demo.idp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
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

/** SAML messages in an address: deflated, and signed beside themselves. */
public final class RedirectBinding {
    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    /** The parameters as they stand in the address, still encoded: that is what is signed. */
    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> parameter.length == 2)
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1], (one, two) -> one));
    }

    public static XMLObject message(String query, String name) {
        byte[] deflated = Base64.getMimeDecoder().decode(decoded(query, name));
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
            return XMLObjectSupport.unmarshallFromInputStream(
                    Objects.requireNonNull(ConfigurationService.get(XMLObjectProviderRegistry.class)
                            .getParserPool()),
                    in);
        } catch (IOException | XMLParserException | UnmarshallingException unreadable) {
            throw new IllegalArgumentException("Not a SAML message", unreadable);
        }
    }

    public static String decoded(String query, String name) {
        return URLDecoder.decode(parameters(query).getOrDefault(name, ""), StandardCharsets.UTF_8);
    }

    static void mustBeSigned(String query, String name, X509Certificate by) {
        Map<String, String> parameters = parameters(query);
        String signed = name + "=" + parameters.get(name)
                + (parameters.containsKey("RelayState") ? "&RelayState=" + parameters.get("RelayState") : "")
                + "&SigAlg=" + parameters.get("SigAlg");
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(by);
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            if (!RSA_SHA256.equals(decoded(query, "SigAlg"))
                    || !signature.verify(Base64.getMimeDecoder().decode(decoded(query, "Signature")))) {
                throw new IllegalArgumentException("The signature is wrong");
            }
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("The signature cannot be read", broken);
        }
    }

    public static String address(String to, String name, XMLObject message, String relayState, PrivateKey key) {
        String query = name + "=" + encoded(deflated(message))
                + (relayState.isEmpty() ? "" : "&RelayState=" + encoded(relayState))
                + "&SigAlg=" + encoded(RSA_SHA256);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(query.getBytes(StandardCharsets.UTF_8));
            return to + "?" + query + "&Signature="
                    + encoded(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
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

    private RedirectBinding() {}
}
