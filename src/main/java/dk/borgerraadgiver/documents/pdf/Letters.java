package dk.borgerraadgiver.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that somebody can type into a form: all of them would weigh more than the form. */
final class Letters {
    private static final int LATIN_GREEK_CYRILLIC_END = 0x52F;
    private static final int VIETNAMESE = 0x1EA0;
    private static final int VIETNAMESE_END = 0x1EF9;
    private static final int MARKS = 0x2010;
    private static final int MARKS_END = 0x20AC;
    private static final List<String> TABLES = List.of(
            "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "prep");

    private Letters() {}

    static byte[] common() throws IOException {
        try (InputStream in = Typeface.open(Typeface.REGULAR);
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter some = new TTFSubsetter(whole, TABLES);
            add(some, ' ', LATIN_GREEK_CYRILLIC_END);
            add(some, VIETNAMESE, VIETNAMESE_END);
            add(some, MARKS, MARKS_END);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            some.writeToStream(out);
            return out.toByteArray();
        }
    }

    private static void add(TTFSubsetter some, int first, int last) {
        for (int letter = first; letter <= last; letter++) {
            some.add(letter);
        }
    }
}
