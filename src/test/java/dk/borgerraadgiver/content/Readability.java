package dk.borgerraadgiver.content;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How hard a text is to read: LIX is words a sentence, plus how many of a hundred words are longer than six letters. */
public record Readability(List<List<String>> sentences) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");
    private static final Pattern SHORT_FORMS = Pattern.compile("\\b(kl|nr|stk|ca|fx|f\\.eks|e\\.g|i\\.e|evt)\\.");
    private static final Pattern END = Pattern.compile("[.!?:](?=\\s|\"|$)|\\n|\\\\n");
    private static final int LONG = 6;

    public static Readability of(String text) {
        String plain = SHORT_FORMS.matcher(text.replaceAll("\\{\\d+}", "navn")).replaceAll("$1");
        return new Readability(Arrays.stream(END.split(plain))
                .map(sentence ->
                        WORD.matcher(sentence).results().map(MatchResult::group).toList())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    long words() {
        return sentences.stream().mapToLong(List::size).sum();
    }

    public int longestSentence() {
        return sentences.stream().mapToInt(List::size).max().orElse(0);
    }

    double longWordsOfAHundred() {
        long longWords = sentences.stream()
                .flatMap(List::stream)
                .filter(word -> word.codePoints().filter(Character::isLetter).count() > LONG)
                .count();
        return words() == 0 ? 0 : 100.0 * longWords / words();
    }

    public double lix() {
        return words() == 0 ? 0 : (double) words() / sentences.size() + longWordsOfAHundred();
    }
}
