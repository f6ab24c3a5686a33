package dk.borgerraadgiver.complaint.pdf;

import dk.borgerraadgiver.complaint.PaperForm;
import dk.borgerraadgiver.content.Language;
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
    private final PaperForm paper;
    private final Map<Language, byte[]> made = new ConcurrentHashMap<>();
    private final Map<Language, byte[]> easy = new ConcurrentHashMap<>();

    BlankFormPage(PaperForm paper) {
        this.paper = paper;
    }

    @GetMapping("/klageskema.pdf")
    ResponseEntity<byte[]> form(Locale locale) {
        return answer("klageskema.pdf", made.computeIfAbsent(Language.of(locale), paper::pdf));
    }

    @GetMapping("/klageskema-let.pdf")
    ResponseEntity<byte[]> easyToRead(Locale locale) {
        return answer("klageskema-let.pdf", easy.computeIfAbsent(Language.of(locale), paper::easyToRead));
    }

    private static ResponseEntity<byte[]> answer(String name, byte[] form) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename(name).build()))
                .body(form);
    }
}
