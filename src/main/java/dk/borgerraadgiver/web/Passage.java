package dk.borgerraadgiver.web;

import dk.borgerraadgiver.content.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text, parts of which may be in another language than the page around it (WCAG 2.2 3.1.2). */
public record Passage(List<Piece> pieces) {
    /** Stands in a sentence for what comes into it; no text of ours holds it. */
    public static final String HERE = "\uFFFC";

    private static final String NEXT_PARAGRAPH = "\n\n";

    public Passage {
        pieces = merged(pieces);
    }

    /** @param foreign its language, where that is not the page's */
    public record Piece(String text, Optional<Language> foreign) {}

    /** In the language of the page. */
    public static Passage of(String text) {
        return new Passage(List.of(new Piece(text, Optional.empty())));
    }

    /** Somebody's own words, as they are read on a page of this language. */
    public static Passage written(String text, Language language, Language ofPage) {
        return new Passage(List.of(new Piece(text, Optional.of(language).filter(written -> !written.equals(ofPage)))));
    }

    /** One below the other; those without words are left out. */
    public static Passage below(Passage... passages) {
        Passage between = of(NEXT_PARAGRAPH);
        return new Passage(Stream.of(passages)
                .filter(passage -> !passage.isEmpty())
                .flatMap(passage -> Stream.of(between, passage))
                .skip(1)
                .flatMap(passage -> passage.pieces.stream())
                .toList());
    }

    /** @param sentence in the language of the page, with {@link #HERE} where this comes */
    public Passage within(String sentence) {
        String[] around = sentence.split(Pattern.quote(HERE), 2);
        return new Passage(Stream.of(of(around[0]), this, of(around[1]))
                .flatMap(passage -> passage.pieces.stream())
                .toList());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** All of it, where nothing can be said of languages. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!merged.isEmpty() && merged.getLast().foreign().equals(piece.foreign())) {
                merged.addLast(new Piece(merged.removeLast().text() + piece.text(), piece.foreign()));
            } else if (!piece.text().isEmpty()) {
                merged.add(piece);
            }
        }
        return List.copyOf(merged);
    }
}
