package dk.borgerraadgiver.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Makes fields of the places where a paper leaves room for a pen: a link to {@code felt:line/name}, {@code lines} or
 * {@code tick}. So each field lies where its line is drawn, stands in the reading order where its question stands, and
 * tells the title of the link as its own.
 */
final class FillIn {
    private static final String SCHEME = "felt:";
    private static final int MULTILINE = 1 << 12;
    private static final int PRINTED = 4;

    private final PDDocument document;
    private final PDAcroForm form;
    private final FieldLooks looks;
    private final Map<Integer, COSBase> structure;

    private FillIn(PDDocument document) throws IOException {
        this.document = document;
        form = new PDAcroForm(document);
        PDFont letters = PDType0Font.load(document, new ByteArrayInputStream(Letters.common()), false);
        looks = new FieldLooks(document, letters);
        PDResources resources = new PDResources();
        resources.put(FieldLooks.LETTERS, letters);
        form.setDefaultResources(resources);
        form.setDefaultAppearance(FieldLooks.APPEARANCE);
        structure = new StructureOf(document).byAnnotation();
    }

    static byte[] made(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            new FillIn(document).make();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void make() throws IOException {
        document.getDocumentCatalog().setAcroForm(form);
        COSArray fields = new COSArray();
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> downThePage = page.getAnnotations().stream()
                    .sorted(Comparator.comparing(
                            one -> -one.getRectangle().getUpperRightY())) // not every reader asks for the order below
                    .toList();
            for (PDAnnotation annotation : downThePage) {
                Optional<String> place = place(annotation);
                if (place.isPresent()) {
                    fields.add(field(annotation, place.get(), page));
                }
            }
            page.setAnnotations(downThePage);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S"); // the tabulator follows the reading order
        }
        form.getCOSObject().setItem(COSName.FIELDS, fields);
    }

    private COSDictionary field(PDAnnotation link, String place, PDPage page) throws IOException {
        String kind = place.substring(0, place.indexOf('/'));
        COSDictionary field = link.getCOSObject();
        COSDictionary inStructure =
                (COSDictionary) Objects.requireNonNull(structure.get(link.getStructParent()), place);
        inStructure.setName(COSName.S, "Form");
        String label = field.getString(COSName.CONTENTS, "");
        for (COSName ofALink : List.of(COSName.A, COSName.BORDER, COSName.CONTENTS, COSName.H)) {
            field.removeItem(ofALink);
        }
        field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        field.setInt(COSName.F, PRINTED);
        field.setItem(COSName.P, page);
        field.setString(COSName.T, place.substring(place.indexOf('/') + 1));
        field.setString(COSName.TU, label);
        boolean ticked = kind.equals("tick");
        field.setItem(COSName.FT, ticked ? COSName.BTN : COSName.TX);
        if (ticked) {
            looks.tick(field);
        } else {
            field.setString(COSName.DA, FieldLooks.APPEARANCE);
            field.setInt(COSName.FF, kind.equals("lines") ? MULTILINE : 0);
            looks.empty(field);
        }
        return field;
    }

    private static Optional<String> place(PDAnnotation annotation) throws IOException {
        return annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI to
                        && to.getURI().startsWith(SCHEME)
                ? Optional.of(to.getURI().substring(SCHEME.length()))
                : Optional.empty();
    }
}
