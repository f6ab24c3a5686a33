package dk.borgerraadgiver.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How fields look: what is drawn when nothing is filled in, and the cross of a box. Lines and boxes are the paper's. */
final class FieldLooks {
    static final COSName LETTERS = COSName.getPDFName("Letters");
    static final String APPEARANCE = "/Letters 10 Tf 0 g";
    private static final COSName ON = COSName.getPDFName("Ja");
    private static final COSName OFF = COSName.getPDFName("Off");

    private final PDDocument document;
    private final PDFont letters;

    FieldLooks(PDDocument document, PDFont letters) {
        this.document = document;
        this.letters = letters;
    }

    void empty(COSDictionary field) throws IOException {
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, drawn(field, "/Tx BMC EMC"));
        field.setItem(COSName.AP, looks);
    }

    void tick(COSDictionary field) throws IOException {
        PDRectangle box = new PDRectangle(field.getCOSArray(COSName.RECT));
        float right = box.getWidth() - 2;
        float top = box.getHeight() - 2;
        COSDictionary states = new COSDictionary();
        states.setDirect(true); // some readers look for the cross no further than here
        states.setItem(
                ON,
                drawn(
                        field,
                        "q 1.4 w 2 2 m %.1f %.1f l 2 %.1f m %.1f 2 l S Q"
                                .formatted(right, top, top, right)
                                .replace(',', '.')));
        states.setItem(OFF, drawn(field, ""));
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, states);
        field.setItem(COSName.AP, looks);
        field.setItem(COSName.AS, OFF);
        field.setItem(COSName.V, OFF);
    }

    private PDAppearanceStream drawn(COSDictionary field, String strokes) throws IOException {
        PDRectangle box = new PDRectangle(field.getCOSArray(COSName.RECT));
        PDAppearanceStream drawn = new PDAppearanceStream(document);
        drawn.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        PDResources resources = new PDResources();
        resources.put(LETTERS, letters);
        drawn.setResources(resources);
        try (OutputStream out = drawn.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(strokes.getBytes(StandardCharsets.US_ASCII));
        }
        return drawn;
    }
}
