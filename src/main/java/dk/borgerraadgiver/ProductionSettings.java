package dk.borgerraadgiver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks, before anything else happens, whether the site has what it needs to run for real. */
class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final List<String> WAYS_IN = List.of("mitid", "medarbejder");
    private static final int KEY_BYTES = 32;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (!settings.acceptsProfiles(Profiles.of("demo"))) {
            List<String> missing = missing(settings);
            if (!missing.isEmpty()) {
                throw new MissingSettings(missing);
            }
        }
    }

    static List<String> missing(Environment settings) {
        List<String> missing = new ArrayList<>();
        need(settings, "spring.datasource.url", "where the PostgreSQL database is", missing);
        needPublicUrl(settings, missing);
        need(settings, "borgerraadgiver.phone", "the phone number that people can call", missing);
        needKey(settings, "borgerraadgiver.civil-number.encryption-key", missing);
        needKey(settings, "borgerraadgiver.civil-number.lookup-key", missing);
        WAYS_IN.forEach(way -> needLogin(settings, way, missing));
        if (isSet(settings, "borgerraadgiver.login.erhverv.idp-metadata")) {
            needLogin(settings, "erhverv", missing);
        }
        need(
                settings,
                "borgerraadgiver.login.medarbejder.company-number",
                "the CVR number whose employees may log in",
                missing);
        return missing;
    }

    private static void needPublicUrl(Environment settings, List<String> missing) {
        String name = "borgerraadgiver.public-url";
        need(settings, name, "the address that people use, such as https://borgerraadgiver.example.dk", missing);
        if (isSet(settings, name) && !settings.getRequiredProperty(name).startsWith("https://")) {
            missing.add(name + " must begin with https://, since people send private matters.");
        }
    }

    private static void needLogin(Environment settings, String way, List<String> missing) {
        String login = "borgerraadgiver.login." + way + ".";
        need(settings, login + "idp-metadata", "the address or file of the identity provider's metadata", missing);
        if (settings.getProperty(login + "idp-metadata", "").startsWith("http://")) {
            missing.add(login + "idp-metadata must begin with https:// or be a file, since the login rests on it.");
        }
        need(settings, login + "entity-id", "the name that the identity provider knows the site by", missing);
        need(settings, login + "keys[0].file", "the PKCS#12 file with the key that signs and decrypts", missing);
        need(settings, login + "keys[0].password", "the password of that file", missing);
        String file = settings.getProperty(login + "keys[0].file", "");
        if (!file.isBlank() && !Files.isReadable(Path.of(file))) {
            missing.add(login + "keys[0].file names " + file + ", which is not there or cannot be read.");
        }
    }

    private static void needKey(Environment settings, String name, List<String> missing) {
        need(settings, name, "32 random bytes in Base64, such as 'openssl rand -base64 32' makes", missing);
        if (isSet(settings, name) && !isKey(settings.getRequiredProperty(name))) {
            missing.add(name + " is not 32 bytes in Base64.");
        }
    }

    private static boolean isKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static void need(Environment settings, String name, String what, List<String> missing) {
        if (!isSet(settings, name)) {
            missing.add(name + " is missing: " + what + ".");
        }
    }

    private static boolean isSet(Environment settings, String name) {
        return !settings.getProperty(name, "").isBlank();
    }
}
