package dk.borgerraadgiver.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** DejaVu Sans: Latin, Greek, Cyrillic, Hebrew, Arabic and many signs in one embedded typeface. */
final class Typeface {
    static final String NAME = "DejaVu Sans";
    static final String REGULAR = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    static final String BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";

    private final CmapLookup regular = letters(REGULAR);
    private final CmapLookup bold = letters(BOLD);

    static InputStream open(String resource) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource);
    }

    boolean has(int character) {
        return regular.getGlyphId(character) > 0 && bold.getGlyphId(character) > 0;
    }

    private static CmapLookup letters(String resource) {
        try (InputStream in = open(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
