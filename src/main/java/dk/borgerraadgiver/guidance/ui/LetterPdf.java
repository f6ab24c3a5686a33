package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.Letter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The finished letter as a file, for those who send it by Digital Post or from another computer (R3). */
@Controller
class LetterPdf {
    private final VisitCookie cookie;
    private final Bundles bundles;
    private final Directory directory;
    private final Pdf pdf;

    LetterPdf(VisitCookie cookie, Bundles bundles, Directory directory, Pdf pdf) {
        this.cookie = cookie;
        this.bundles = bundles;
        this.directory = directory;
        this.pdf = pdf;
    }

    @GetMapping(LetterPages.LETTER + "/brev.pdf")
    ResponseEntity<byte[]> file(HttpServletRequest request, Locale locale) {
        Optional<Letter> letter = cookie.visit(request)
                .flatMap(GateVisit::letter)
                .filter(it -> it.writtenOn().isPresent());
        if (letter.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, LetterPages.LETTER)
                    .build();
        }
        Texts texts = bundles.in(Language.of(locale));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename("brev.pdf").build()))
                .body(pdf.render("own-letter", model(letter.get(), texts), texts.language()));
    }

    /** The same words as on the page, in the same order. */
    private Map<String, Object> model(Letter letter, Texts texts) {
        String subject = texts.text("guidance.letter.paper.subject");
        String text = LetterText.of(
                letter, letter.administration().flatMap(directory::administration), directory.authority(), texts);
        List<String> parts = Arrays.stream(text.split("\\n\\n")).toList();
        int at = parts.indexOf(subject);
        return Map.of(
                "subject",
                subject,
                "name",
                letter.name(),
                "before",
                parts.subList(0, at),
                "after",
                parts.subList(at + 1, parts.size()));
    }
}
