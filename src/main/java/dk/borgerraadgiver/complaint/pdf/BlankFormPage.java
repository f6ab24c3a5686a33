package dk.borgerraadgiver.complaint.pdf;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Pdf;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in without a computer (R31). */
@Controller
class BlankFormPage {
    private final Pdf pdf;
    private final Bundles bundles;
    private final Directory directory;
    private final Map<Language, byte[]> made = new ConcurrentHashMap<>();

    BlankFormPage(Pdf pdf, Bundles bundles, Directory directory) {
        this.pdf = pdf;
        this.bundles = bundles;
        this.directory = directory;
    }

    @GetMapping("/klageskema.pdf")
    ResponseEntity<byte[]> form(Locale locale) {
        byte[] form = made.computeIfAbsent(Language.of(locale), this::make);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename("klageskema.pdf").build()))
                .body(form);
    }

    private byte[] make(Language language) {
        return pdf.render("blank-form", Map.of("form", BlankForm.in(bundles.in(language), directory)), language);
    }
}
