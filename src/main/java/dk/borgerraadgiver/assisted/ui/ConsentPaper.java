package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.Help;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The consent to sign by hand. Nothing of the citizen stands on it before they write it. */
@Controller
class ConsentPaper {
    private final HelperSession session;
    private final Pdf pdf;

    ConsentPaper(HelperSession session, Pdf pdf) {
        this.session = session;
        this.pdf = pdf;
    }

    @GetMapping(ConsentPages.CONSENT + ".pdf")
    ResponseEntity<byte[]> paper(Locale locale) {
        Help help = session.help().orElseThrow(() -> new NotThere("help"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename("samtykke.pdf").build()))
                .body(pdf.render("consent-paper", Map.of("helper", help.helperName()), Language.of(locale)));
    }
}
