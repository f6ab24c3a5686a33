package dk.borgerraadgiver.documents.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a PDF is PDF/UA-1. */
public final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    public static List<String> faults(byte[] pdf) throws Exception {
        return faults(pdf, PDFAFlavour.PDFUA_1);
    }

    /** The same for PDF/A-2a. */
    public static List<String> faultsForArchive(byte[] pdf) throws Exception {
        return faults(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + " " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
