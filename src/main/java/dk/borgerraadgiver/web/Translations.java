package dk.borgerraadgiver.web;

import com.vaadin.flow.i18n.I18NProvider;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin's {@code getTranslation} read the site's bundles, and {@code <html lang>} follow the language. */
@Component
class Translations implements I18NProvider {
    private final Bundles bundles;

    Translations(Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return bundles.in(Language.of(locale)).text(key, arguments);
    }
}
