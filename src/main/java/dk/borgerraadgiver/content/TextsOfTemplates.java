package dk.borgerraadgiver.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Lets templates say {@code #{key}} and get the site's texts, as strictly as everywhere else (R24). */
@Component("messageSource")
class TextsOfTemplates implements MessageSource {
    private final Bundles bundles;

    TextsOfTemplates(Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String fallback, @Nullable Locale locale) {
        return bundles.in(languageOf(locale)).has(key) ? getMessage(key, arguments, locale) : fallback;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        return bundles.in(languageOf(locale)).text(key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        if (codes == null || codes.length == 0) {
            throw new NoSuchMessageException("");
        }
        return getMessage(codes[codes.length - 1], resolvable.getArguments(), locale);
    }

    private static Language languageOf(@Nullable Locale locale) {
        return locale == null ? Language.DANISH : Language.of(locale);
    }
}
