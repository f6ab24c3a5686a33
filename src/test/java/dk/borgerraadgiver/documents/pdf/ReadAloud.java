package dk.borgerraadgiver.documents.pdf;

import dk.borgerraadgiver.documents.pdf.PdfFacts.Block;
import dk.borgerraadgiver.documents.pdf.PdfFacts.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Walks the structure of a tagged PDF as a screen reader does, and gathers the letters that it points to. */
final class ReadAloud {
    private static final Set<String> INSIDE_A_BLOCK = Set.of("Span", "Link", "Quote", "Em", "Strong");

    private record Mark(int page, int number) {}

    private record Letter(String text, Place place) {}

    private final PDDocument document;
    private final Map<Mark, List<Letter>> letters = new HashMap<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();

    private ReadAloud(PDDocument document) {
        this.document = document;
    }

    static ReadAloud of(PDDocument document) throws IOException {
        ReadAloud read = new ReadAloud(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            PDFMarkedContentExtractor painted = new PDFMarkedContentExtractor();
            painted.setSuppressDuplicateOverlappingText(false);
            painted.processPage(document.getPage(page));
            for (PDMarkedContent content : painted.getMarkedContents()) {
                read.keep(page, content);
            }
        }
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            read.kids(root.getKids());
        }
        return read;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** As the parts themselves name it; it outranks what the document says. */
    Set<String> languages() {
        return Set.copyOf(languages);
    }

    /** Painted, but told to nobody. */
    String unread() {
        return String.join("\n", unread);
    }

    private void keep(int page, PDMarkedContent content) {
        List<Letter> found = new ArrayList<>();
        gather(page, content, found);
        if (content.getMCID() >= 0) {
            letters.put(new Mark(page, content.getMCID()), found);
        } else {
            unread.add(text(found));
        }
    }

    private static void gather(int page, PDMarkedContent content, List<Letter> found) {
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                gather(page, inner, found);
            } else if (part instanceof TextPosition letter) {
                float foot = letter.getYDirAdj();
                found.add(new Letter(letter.getUnicode(), new Place(page, foot - letter.getHeightDir(), foot)));
            }
        }
    }

    private void kids(List<Object> kids) {
        kids.forEach(kid -> {
            if (kid instanceof PDStructureElement element) {
                block(element);
            }
        });
    }

    private void block(PDStructureElement element) {
        Optional.ofNullable(element.getLanguage()).ifPresent(languages::add);
        List<Letter> own = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner && !INSIDE_A_BLOCK.contains(inner.getStructureType())) {
                close(element, own);
                block(inner);
            } else if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotation field) {
                own.add(new Letter(
                        Optional.ofNullable(element.getAlternateDescription()).orElse(""), place(field)));
            } else {
                own.addAll(letters(element, kid));
            }
        }
        close(element, own);
    }

    private void close(PDStructureElement element, List<Letter> own) {
        if (!own.isEmpty()) {
            blocks.add(new Block(
                    element.getStructureType(),
                    text(own),
                    own.getFirst().place(),
                    own.getLast().place()));
            own.clear();
        }
    }

    private List<Letter> letters(PDStructureElement owner, Object kid) {
        return switch (kid) {
            case Integer number -> marked(owner.getPage(), number);
            case PDMarkedContentReference mark ->
                marked(Optional.ofNullable(mark.getPage()).orElseGet(owner::getPage), mark.getMCID());
            case PDStructureElement inner ->
                inner.getKids().stream()
                        .flatMap(part -> letters(inner, part).stream())
                        .toList();
            default -> List.of();
        };
    }

    private List<Letter> marked(PDPage page, int number) {
        return letters.getOrDefault(new Mark(document.getPages().indexOf(page), number), List.of());
    }

    private Place place(PDAnnotation field) {
        PDPage page = field.getPage();
        PDRectangle box = field.getRectangle();
        float height = page.getMediaBox().getHeight();
        return new Place(
                document.getPages().indexOf(page), height - box.getUpperRightY(), height - box.getLowerLeftY());
    }

    /** A new line is a pause. */
    private static String text(List<Letter> letters) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < letters.size(); at++) {
            if (at > 0
                    && letters.get(at).place().foot()
                            != letters.get(at - 1).place().foot()) {
                text.append(' ');
            }
            text.append(letters.get(at).text());
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
