package dk.borgerraadgiver.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words of offices and of machines, and short forms that nobody has explained, reach nobody (R24). */
class BannedWordsTest {
    private static final Map<String, Pattern> BANNED = Map.of(
            "da",
            words(
                    "såfremt|hvorunder|nærværende|vedrørende|endvidere|hvorvidt|pågældende|vedkommende|venligst|bemyndig\\p{L}*"
                            + "|fremsend\\p{L}*|indsend\\p{L}*|påklag\\p{L}*|rekvirer\\p{L}*|iværksæt\\p{L}*|afstedkom\\p{L}*"
                            + "|foranledning|angivelse|forefind\\p{L}*|påkrævet|obligatorisk\\p{L}*|i henhold til|i medfør af"
                            + "|session\\p{L}*|validering\\p{L}*|ugyldig\\p{L}*|input|token|serveren|timeout|fejlkode\\p{L}*|diverse"),
            "en",
            words("hereby|herein|thereof|pursuant|aforementioned|in accordance|prior to|in order to|commence\\p{L}*"
                    + "|terminate\\p{L}*|utili[sz]e\\p{L}*|regarding|mandatory|please be advised|invalid|illegal|abort\\p{L}*"
                    + "|session\\p{L}*|validation|input|token|the server|timeout|error code"));

    /** In full, they are read out as words; short, a screen reader spells them. */
    private static final Pattern SHORT_FORMS = Pattern.compile(
            "(?<![\\p{L}.])(bl\\.a|m\\.v|mv|f\\.eks|evt|osv|dvs|jf|vedr|ifm|ift|pga|mhp|pt|e\\.g|i\\.e|etc|incl|inkl)\\.(?!\\p{L})|\\b(ift|ifm|pga|mhp)\\b");

    private static final Map<String, Pattern> SIDES_AND_COLOURS = Map.of(
            "da",
            words("til højre|til venstre|højre side|venstre side|grønt?|grønne|rødt?|røde|blåt?|gult?|gule"),
            "en",
            words("to the right|to the left|on the right|on the left|green|red|blue|yellow"));

    private static final Pattern INITIALS = Pattern.compile("\\b[A-ZÆØÅ]{2,}\\b");

    /** Everybody in Denmark knows them, or the text beside them says what they are. */
    private static final Set<String> KNOWN_INITIALS =
            Set.of("CPR", "CVR", "SMS", "PDF", "MB", "RTF", "WCAG", "AA", "BR", "QR");

    /** The real name of a cookie, beside what it does. */
    private static final Set<String> MUST_NAME_IT = Set.of("lobby.privacy.cookies.3");

    @Test
    void noTextHasAWordOfOfficesOrMachines() throws IOException {
        for (String language : List.of("da", "en")) {
            assertThat(with(BANNED.get(language), TextFiles.all(language)))
                    .as(language)
                    .isEmpty();
            assertThat(with(SHORT_FORMS, TextFiles.all(language))).as(language).isEmpty();
        }
    }

    /** WCAG 3.1.2: a Danish word in an English text would be read out as English. */
    @Test
    void noEnglishTextHasDanishWords() throws IOException {
        Map<String, String> texts = new TreeMap<>(TextFiles.all("en"));
        texts.remove("web.language.other");
        texts.remove("directory.authority.digitalPost"); // the name that one has to look for there
        assertThat(with(Pattern.compile("[æøåÆØÅ]"), texts)).isEmpty();
    }

    @Test
    void noTextHasInitialsThatNobodyKnows() throws IOException {
        for (String language : List.of("da", "en")) {
            Map<String, String> found = new TreeMap<>();
            forPeople(TextFiles.all(language))
                    .forEach((key, text) -> INITIALS.matcher(text)
                            .results()
                            .filter(word -> !KNOWN_INITIALS.contains(word.group()))
                            .forEach(word -> found.put(key, word.group())));
            assertThat(found).as(language).isEmpty();
        }
    }

    /** WCAG 1.3.3, 1.4.1: a thing is called by its name, and not by its side, colour or form. */
    @Test
    void noTextPointsToASideOrAColour() throws IOException {
        for (String language : List.of("da", "en")) {
            assertThat(with(SIDES_AND_COLOURS.get(language), TextFiles.all(language)))
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void suchWordsAreCaught() {
        Map<String, String> official = Map.of(
                "proof.office", "Såfremt klagen indsendes, bedes du venligst vente.",
                "proof.short", "Skriv evt. en dato.",
                "proof.plain", "Klag nu, hvis du vil.");
        assertThat(with(BANNED.get("da"), official)).containsOnlyKeys("proof.office");
        assertThat(with(SHORT_FORMS, official)).containsOnlyKeys("proof.short");
        Map<String, String> pointing = Map.of("proof.side", "Tryk på den grønne knap til højre.");
        assertThat(with(SIDES_AND_COLOURS.get("da"), pointing)).containsOnlyKeys("proof.side");
        assertThat(with(BANNED.get("en"), Map.of("proof", "Your session is invalid.")))
                .containsOnlyKeys("proof");
    }

    private static Map<String, String> with(Pattern words, Map<String, String> texts) {
        Map<String, String> found = new TreeMap<>();
        forPeople(texts)
                .forEach((key, text) -> words.matcher(text).results().forEach(word -> found.put(key, word.group())));
        return found;
    }

    /** The demo's own provider is for those who build and buy the site. */
    private static Map<String, String> forPeople(Map<String, String> texts) {
        Map<String, String> some = new TreeMap<>(texts);
        some.keySet().removeIf(key -> key.startsWith("demo.idp.") || MUST_NAME_IT.contains(key));
        return some;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
