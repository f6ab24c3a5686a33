package dk.borgerraadgiver.documents.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where each annotation stands in the reading order of a tagged document. */
record StructureOf(PDDocument document) {
    /** By the number that an annotation carries. */
    Map<Integer, COSBase> byAnnotation() {
        Map<Integer, COSBase> found = new HashMap<>();
        Optional.ofNullable(document.getDocumentCatalog().getStructureTreeRoot())
                .map(root -> root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE))
                .ifPresent(tree -> gather(tree, found));
        return found;
    }

    private static void gather(COSDictionary node, Map<Integer, COSBase> found) {
        Optional.ofNullable(node.getCOSArray(COSName.NUMS)).ifPresent(pairs -> pairs(pairs, found));
        Optional.ofNullable(node.getCOSArray(COSName.KIDS)).ifPresent(kids -> {
            for (int i = 0; i < kids.size(); i++) {
                gather((COSDictionary) kids.getObject(i), found);
            }
        });
    }

    private static void pairs(COSArray pairs, Map<Integer, COSBase> found) {
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            found.put(((COSNumber) pairs.getObject(i)).intValue(), pairs.getObject(i + 1));
        }
    }
}
