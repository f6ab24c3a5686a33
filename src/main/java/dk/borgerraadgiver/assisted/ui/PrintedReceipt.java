package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.StatusCode;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The receipt to take home: large print, case number, code in groups, QR, and what happens now. */
@Component
class PrintedReceipt {
    private static final int STEPS = 3;

    private final Pdf pdf;
    private final Bundles bundles;
    private final PublicAddress site;

    PrintedReceipt(Pdf pdf, Bundles bundles, PublicAddress site) {
        this.pdf = pdf;
        this.bundles = bundles;
        this.site = site;
    }

    /** A file to print; the page with the code stays where it is, and nothing is kept. */
    ResponseEntity<byte[]> answer(CaseNumber number, StatusCode code, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename("kvittering-" + number + ".pdf")
                        .build()))
                .body(render(number, code, language));
    }

    byte[] render(CaseNumber number, StatusCode code, Language language) {
        String address = site.of(StatusPages.ADDRESS);
        return pdf.render(
                "status-receipt",
                Map.of(
                        "number", number.value(),
                        "code", code.inGroups(),
                        "address", address.replaceFirst("https?://", ""),
                        "qr", QrCode.dataAddress(address),
                        "next", next(bundles.in(language))),
                language);
    }

    static List<String> next(Texts texts) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> texts.text("assisted.receipt.next." + step))
                .toList();
    }
}
