package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site's words in one language, so that one journey can be walked in both. */
public final class Words {
    private static final Pattern KEY = Pattern.compile("([a-z]+)(\\.[A-Za-z0-9_-]+)+");

    private final String language;
    private final Properties known = new Properties();

    public Words(String language) {
        this.language = language;
    }

    public String language() {
        return language;
    }

    /** The text of a key with its fields filled; anything that is not a key is said as it stands. */
    public String of(String keyOrText, Object... fields) {
        String text = isKey(keyOrText) ? text(keyOrText) : keyOrText;
        for (int i = 0; i < fields.length; i++) {
            text = text.replace("{" + i + "}", of(String.valueOf(fields[i])));
        }
        return text;
    }

    /** A number as it is written in the language. */
    public String of(int number) {
        return NumberFormat.getIntegerInstance(Locale.of(language)).format(number);
    }

    /** A day as the site says it. */
    public String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(language.equals("da") ? "d. MMMM uuuu" : "d MMMM uuuu", Locale.of(language))
                .format(day);
    }

    private boolean isKey(String keyOrText) {
        Matcher key = KEY.matcher(keyOrText);
        return key.matches() && Words.class.getResource(file(key.group(1))) != null;
    }

    private String text(String key) {
        if (!known.containsKey(key)) {
            read(key.substring(0, key.indexOf('.')));
        }
        return Objects.requireNonNull(known.getProperty(key), () -> "No text " + key + " in " + language);
    }

    private void read(String bundle) {
        String file = file(bundle);
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            known.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String file(String room) {
        return "/texts/" + room + "_" + language + ".properties";
    }
}
