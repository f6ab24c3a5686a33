package dk.borgerraadgiver.content;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

record BundledTexts(Language language, Map<String, String> texts) implements Texts {
    private static final Pattern FIELD = Pattern.compile("\\{(\\d+)}");

    @Override
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("No text '%s' in %s".formatted(key, language));
        }
        return FIELD.matcher(text).replaceAll(field -> {
            int index = Integer.parseInt(field.group(1));
            if (index >= arguments.length) {
                throw new IllegalStateException("Text '%s' leaves field %s unfilled".formatted(key, field.group()));
            }
            return Matcher.quoteReplacement(words(arguments[index]));
        });
    }

    /** Days and minutes as people say them; long numbers in groups, so that they can be read; a year stays whole. */
    private String words(Object argument) {
        return switch (argument) {
            case LocalDate day -> new Dates(language).day(day);
            case Instant at -> new Dates(language).minute(at);
            case Integer number
            when Math.abs(number) >= 10_000 ->
                NumberFormat.getIntegerInstance(language.locale()).format(number);
            default -> String.valueOf(argument);
        };
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
