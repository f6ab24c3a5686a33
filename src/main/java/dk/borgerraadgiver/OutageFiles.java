package dk.borgerraadgiver;

import dk.borgerraadgiver.complaint.PaperForm;
import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes what the reverse proxy shows while the site is down: one page and the printable form, in both languages. They
 * need nothing from the site. The build runs it; an operator runs it again with their own directory and phone number.
 */
public final class OutageFiles {
    /** Where the proxy serves the files from; see the README. */
    static final String ADDRESS = "/nede/";

    private static final Map<String, Object> WITHOUT_SETTINGS =
            Map.of("borgerraadgiver.phone", "–", "borgerraadgiver.public-url", "https://localhost");

    private OutageFiles() {}

    /** @param arguments first the folder to write to, then settings such as {@code --borgerraadgiver.phone=…} */
    public static void main(String[] arguments) throws IOException {
        SimpleCommandLinePropertySource settings = new SimpleCommandLinePropertySource(arguments);
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        try (AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext()) {
            rooms.getEnvironment().getPropertySources().addFirst(settings);
            rooms.getEnvironment().getPropertySources().addLast(new MapPropertySource("none", WITHOUT_SETTINGS));
            ConfigurationPropertySources.attach(rooms.getEnvironment());
            rooms.register(Rooms.class);
            rooms.refresh();
            Files.writeString(
                    folder.resolve("index.html"),
                    page(
                            rooms.getBean(Bundles.class),
                            rooms.getBean(Directory.class).authority()),
                    StandardCharsets.UTF_8);
            for (Language language : Language.values()) {
                Files.write(
                        folder.resolve(form(language)),
                        rooms.getBean(PaperForm.class).pdf(language));
                Files.write(
                        folder.resolve(easyForm(language)),
                        rooms.getBean(PaperForm.class).easyToRead(language));
            }
        }
    }

    static String page(Bundles bundles, Authority authority) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine.process(
                "outage",
                new Context(
                        Locale.of("da"),
                        Map.of(
                                "parts",
                                List.of(Language.values()).stream()
                                        .map(language -> new Part(language, bundles, authority))
                                        .toList())));
    }

    private static String form(Language language) {
        return "klageskema-" + language.code() + ".pdf";
    }

    private static String easyForm(Language language) {
        return "klageskema-let-" + language.code() + ".pdf";
    }

    /** The page in one language. */
    record Part(Language language, Bundles bundles, Authority authority) {
        public String code() {
            return language.code();
        }

        public String text(String key, Object... arguments) {
            return bundles.in(language).text("lobby.outage." + key, arguments);
        }

        public String name() {
            return authority.name().in(language) + ", "
                    + authority.municipality().in(language);
        }

        /** Empty where the build did not know it. */
        public String phone() {
            return authority
                    .phone()
                    .filter(number -> number.chars().anyMatch(Character::isDigit))
                    .orElse("");
        }

        public List<String> hours() {
            return authority.phoneHours().stream()
                    .map(open -> open.days().in(language) + ": " + open.hours().in(language))
                    .toList();
        }

        public String address() {
            return String.join(", ", authority.address());
        }

        public String visits() {
            return authority.visits().in(language);
        }

        public String email() {
            return authority.email();
        }

        public String formAddress() {
            return ADDRESS + form(language);
        }

        public String easyFormAddress() {
            return ADDRESS + easyForm(language);
        }
    }

    @ConfigurationPropertiesScan("dk.borgerraadgiver.content")
    @ComponentScan({"dk.borgerraadgiver.content", "dk.borgerraadgiver.documents.pdf", "dk.borgerraadgiver.complaint.pdf"
    })
    private static final class Rooms {}
}
