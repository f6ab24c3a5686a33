package dk.borgerraadgiver.identity.saml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import org.springframework.security.saml2.core.Saml2X509Credential;
import org.springframework.security.saml2.core.Saml2X509Credential.Saml2X509CredentialType;

/** A key and its certificate, from a PKCS#12 file. */
record KeyFile(PrivateKey key, X509Certificate certificate) {
    static KeyFile read(LoginSettings.Key setting) {
        char[] password = setting.password().toCharArray();
        try (InputStream file = Files.newInputStream(Path.of(setting.file()))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    return new KeyFile(key, certificate);
                }
            }
            throw new IllegalStateException("The key file %s holds no key".formatted(setting.file()));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The key file %s cannot be read".formatted(setting.file()), unreadable);
        }
    }

    Saml2X509Credential credential(Saml2X509CredentialType type) {
        return new Saml2X509Credential(key, certificate, type);
    }
}
