package dk.borgerraadgiver.complaint.pdf;

import dk.borgerraadgiver.complaint.PaperForm;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Pdf;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PrintedForm implements PaperForm {
    private final Pdf pdf;
    private final Bundles bundles;
    private final Directory directory;

    PrintedForm(Pdf pdf, Bundles bundles, Directory directory) {
        this.pdf = pdf;
        this.bundles = bundles;
        this.directory = directory;
    }

    @Override
    public byte[] pdf(Language language) {
        return pdf.renderToFillIn(
                "blank-form", Map.of("form", BlankForm.in(bundles.in(language), directory)), language);
    }

    @Override
    public byte[] easyToRead(Language language) {
        return pdf.renderToFillIn(
                "easy-form", Map.of("form", BlankForm.easyToRead(bundles.in(language), directory)), language);
    }
}
