package dk.borgerraadgiver.documents.pdf;

import dk.borgerraadgiver.content.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.xml.DomXmpParser;

/** What a screen reader is told of a PDF. That it is told at all veraPDF sees, but not whether it is true. */
public record PdfFacts(
        Set<String> languages,
        String title,
        String titleInMetadata,
        boolean showsTitle,
        List<Block> blocks,
        String unread) {
    private static final Pattern CIVIL_NUMBER = Pattern.compile("\\d{6}[- ]?\\d{4}");

    /** On a page counted from nought; measured from its top. */
    public record Place(int page, float top, float foot) {
        boolean isAbove(Place other) {
            return page < other.page || (page == other.page && foot < other.top);
        }
    }

    /** A heading, a paragraph, or what else holds text or is a field, with its first letter's place and its last's. */
    public record Block(String kind, String text, Place from, Place to) {
        boolean isHeading() {
            return kind.matches("H[1-6]");
        }

        /** The standard lets a table's caption stand first or last in it, wherever it is painted. */
        boolean mayComeLast() {
            return kind.equals("Caption");
        }

        int level() {
            return kind.charAt(1) - '0';
        }
    }

    public static PdfFacts of(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            ReadAloud read = ReadAloud.of(document);
            Set<String> languages = new TreeSet<>(read.languages());
            languages.add(Optional.ofNullable(catalog.getLanguage()).orElse("none"));
            return new PdfFacts(
                    languages,
                    Optional.ofNullable(document.getDocumentInformation().getTitle())
                            .orElse(""),
                    titleInMetadata(catalog),
                    catalog.getViewerPreferences() != null
                            && catalog.getViewerPreferences().displayDocTitle(),
                    read.blocks(),
                    read.unread());
        }
    }

    /** None for a paper that names its language and itself truly, and is read from top to bottom. */
    public static List<String> faults(byte[] pdf, Language asked) throws Exception {
        return of(pdf).faults(asked);
    }

    /** Headings in the order in which they are read, such as {@code H1 Receipt}. */
    public List<String> headings() {
        return blocks.stream()
                .filter(Block::isHeading)
                .map(block -> block.kind() + " " + block.text())
                .toList();
    }

    /** All that is read, a block a line. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private List<String> faults(Language asked) {
        List<String> faults = new ArrayList<>();
        if (!languages.equals(Set.of(asked.code()))) {
            faults.add("told to be in " + languages + ", and not in " + asked.code());
        }
        if (!showsTitle || !title.equals(titleInMetadata)) {
            faults.add("title \"" + title + "\" is not what is shown: \"" + titleInMetadata + '"');
        }
        if (CIVIL_NUMBER.matcher(title).find()) {
            faults.add("civil number in the title");
        }
        List<Block> headings = blocks.stream().filter(Block::isHeading).toList();
        List<String> top = headings.stream()
                .filter(heading -> heading.level() == 1)
                .map(Block::text)
                .toList();
        if (top.size() != 1 || top.getFirst().isBlank() || !title.contains(top.getFirst())) {
            faults.add("title \"" + title + "\" over " + top);
        }
        IntStream.range(1, headings.size())
                .filter(at -> headings.get(at).level() > headings.get(at - 1).level() + 1)
                .forEach(at -> faults.add("level skipped: " + headings.get(at)));
        List<Block> inOrder =
                blocks.stream().filter(block -> !block.mayComeLast()).toList();
        IntStream.range(1, inOrder.size())
                .filter(at -> inOrder.get(at).from().isAbove(inOrder.get(at - 1).to()))
                .forEach(at -> faults.add("read too late: " + inOrder.get(at)));
        String said = text();
        Arrays.stream(unread.split("[^\\p{L}]+"))
                .filter(word -> !said.contains(word))
                .forEach(word -> faults.add("never read: " + word));
        return faults;
    }

    private static String titleInMetadata(PDDocumentCatalog catalog) throws Exception {
        if (catalog.getMetadata() == null) {
            return "";
        }
        DomXmpParser parser = new DomXmpParser();
        parser.setStrictParsing(false);
        DublinCoreSchema core =
                parser.parse(catalog.getMetadata().toByteArray()).getDublinCoreSchema();
        return core == null ? "" : Optional.ofNullable(core.getTitle()).orElse("");
    }
}
