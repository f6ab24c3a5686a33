package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.PrintedLetter;
import dk.borgerraadgiver.documents.Pdf;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Puts each letter as a PDF into a folder that the print house empties. A letter stands there whole or not at all, and
 * under a name of its own, so that one that is put there twice is still one.
 */
final class LetterFolder implements PrintedLetter {
    private final WholeFiles folder;
    private final Pdf pdf;

    LetterFolder(Path folder, Pdf pdf) {
        this.folder = new WholeFiles(folder);
        this.pdf = pdf;
    }

    @Override
    public Delivery send(Sheet sheet) {
        byte[] letter = pdf.render("notice", model(sheet), sheet.language());
        folder.put(sheet.id().value() + ".pdf", letter);
        return Delivery.SENT;
    }

    private static Map<String, Object> model(Sheet sheet) {
        List<String> paragraphs = Arrays.asList(sheet.text().split("\\n\\n"));
        return Map.of(
                "address",
                sheet.address(),
                "title",
                sheet.title(),
                "paragraphs",
                paragraphs,
                "neutral",
                sheet.neutral());
    }
}
