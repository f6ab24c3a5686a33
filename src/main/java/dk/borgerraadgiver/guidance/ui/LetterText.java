package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The finished complaint to the administration, ready to copy, print or send (R3). */
final class LetterText {
    private LetterText() {}

    static String of(Letter letter, Optional<Administration> to, Authority authority, Texts texts) {
        String municipality = authority.municipality().in(texts.language());
        List<String> parts = new ArrayList<>();
        parts.add(texts.text(
                "guidance.letter.paper.to",
                to.map(it -> it.name().in(texts.language()) + ", " + municipality)
                        .orElseGet(() -> texts.text("guidance.letter.unknown-administration", municipality))));
        if (!letter.unit().isBlank()) {
            parts.add(texts.text("guidance.letter.paper.unit", letter.unit()));
        }
        parts.add(new Dates(texts.language()).day(letter.writtenOn().orElseThrow()));
        parts.add("");
        parts.add(texts.text("guidance.letter.paper.subject"));
        parts.add("");
        parts.add(texts.text("guidance.letter.paper.open"));
        parts.add("");
        parts.add(texts.text("guidance.letter.paper.about"));
        parts.add(letter.about());
        parts.add("");
        if (!letter.wish().isBlank()) {
            parts.add(texts.text("guidance.letter.paper.wish"));
            parts.add(letter.wish());
            parts.add("");
        }
        parts.add(texts.text("guidance.letter.paper.ask"));
        parts.add("");
        parts.add(texts.text("guidance.letter.paper.contact"));
        parts.add(letter.contact());
        parts.add("");
        parts.add(texts.text("guidance.letter.paper.greeting"));
        parts.add(letter.name());
        return String.join("\n", parts);
    }
}
