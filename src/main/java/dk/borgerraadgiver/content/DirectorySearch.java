package dk.borgerraadgiver.content;

import dk.borgerraadgiver.content.Directory.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds administrations by what people write. Forgives case, æøå written otherwise, endings and a small slip, since one
 * who writes on a phone in a hurry should not be told "nothing found".
 */
final class DirectorySearch {
    private static final int EXACT = 6;
    private static final int BEGINNING = 4;
    private static final int SLIP = 2;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_WITH_SLIP = 5;
    private static final Set<String> SMALL_WORDS = Set.of(
            ("jeg har om min mit mine og at i pa til en et den det de der er som for med af fra ikke kommune kommunen kobenhavns"
                            + " kobenhavn brev brevet fik forvaltning forvaltningen ved mig my the a of to and in on about letter from is it")
                    .split(" "));

    private DirectorySearch() {}

    static List<Found> in(List<Administration> administrations, String words) {
        List<String> asked = wordsOf(words);
        return administrations.stream()
                .map(administration -> hit(administration, asked))
                .filter(hit -> hit.score > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(hit -> new Found(hit.administration, hit.because))
                .toList();
    }

    private static Hit hit(Administration administration, List<String> asked) {
        List<String> because = new ArrayList<>();
        int score = 0;
        for (String word : asked) {
            int best = 0;
            String bestEntry = "";
            for (String entry : entries(administration)) {
                int fit = wordsOf(entry).stream()
                        .mapToInt(known -> fit(word, known))
                        .max()
                        .orElse(0);
                if (fit > best) {
                    best = fit;
                    bestEntry = entry;
                }
            }
            if (best > 0 && !because.contains(bestEntry)) {
                because.add(bestEntry);
            }
            score += best;
        }
        return new Hit(administration, score, because);
    }

    private static List<String> entries(Administration administration) {
        return Stream.of(
                        administration.words().stream(),
                        administration.letterSays().stream(),
                        Stream.of(administration.name(), new Wording(administration.code(), administration.code()))
                                .flatMap(DirectorySearch::both),
                        administration.units().stream().flatMap(DirectorySearch::both),
                        administration.handles().stream().flatMap(DirectorySearch::both))
                .flatMap(entries -> entries)
                .toList();
    }

    private static Stream<String> both(Wording wording) {
        return Stream.of(wording.da(), wording.en());
    }

    private static int fit(String asked, String known) {
        if (asked.equals(known)) {
            return EXACT;
        }
        if (Math.min(asked.length(), known.length()) >= SHORTEST_BEGINNING
                && (asked.startsWith(known) || known.startsWith(asked))) {
            return BEGINNING;
        }
        if (Math.min(asked.length(), known.length()) >= SHORTEST_WITH_SLIP
                && Slips.between(asked, known) <= (asked.length() > 8 ? 2 : 1)) {
            return SLIP;
        }
        return 0;
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(plain(text).split("[^a-z0-9]+"))
                .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
                .limit(40)
                .toList();
    }

    /** One spelling for ø, oe and o; for æ, ae and a; for å, aa and a. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("ø|oe|ö", "o")
                .replaceAll("æ|ae|å|aa|ä", "a")
                .replaceAll("é|è", "e");
    }

    private record Hit(Administration administration, int score, List<String> because) {}
}
