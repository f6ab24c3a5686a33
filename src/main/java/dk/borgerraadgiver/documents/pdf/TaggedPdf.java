package dk.borgerraadgiver.documents.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Pdf;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Tagged as PDF/UA-1 asks: headings, lists and paragraphs in reading order, title, language, embedded letters. */
@Component
class TaggedPdf implements Pdf {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Templates templates;
    private final Directory directory;
    private final Typeface typeface = new Typeface();

    TaggedPdf(Templates templates, Directory directory) {
        this.templates = templates;
        this.directory = directory;
    }

    @Override
    public byte[] render(String template, Map<String, Object> model, Language language) {
        return rendered(template, model, language, builder -> builder);
    }

    @Override
    public byte[] renderToFillIn(String template, Map<String, Object> model, Language language) {
        return FillIn.made(render(template, model, language));
    }

    @Override
    public byte[] renderForArchive(String template, Map<String, Object> model, Language language) {
        return rendered(
                template,
                model,
                language,
                builder -> builder.usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .useColorProfile(
                                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
    }

    private byte[] rendered(
            String template, Map<String, Object> model, Language language, UnaryOperator<PdfRendererBuilder> kind) {
        Document page = templates.page(template, model, directory.authority(), language);
        new Legible(typeface).make(page);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            kind.apply(builder(page, language)).toStream(out).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Document page, Language language) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer(directory.authority().name().in(language))
                .useFont(font(Typeface.REGULAR), Typeface.NAME, REGULAR, FontStyle.NORMAL, true)
                .useFont(font(Typeface.BOLD), Typeface.NAME, BOLD, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(RightToLeft::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .withW3cDocument(page, "");
    }

    private static FSSupplier<InputStream> font(String resource) {
        return () -> Typeface.open(resource);
    }
}
