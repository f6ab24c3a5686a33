package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.Receipt;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.identity.Door;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt as a file to keep, with nothing of the person in its name (R26). */
@Controller
class ReceiptPdf {
    private final Door door;
    private final CaseDesk desk;
    private final Pdf pdf;
    private final Bundles bundles;

    ReceiptPdf(Door door, CaseDesk desk, Pdf pdf, Bundles bundles) {
        this.door = door;
        this.desk = desk;
        this.pdf = pdf;
        this.bundles = bundles;
    }

    @GetMapping(Addresses.MINE + "/{number}/kvittering.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String number, Locale locale) {
        Receipt mine = desk.receipt(door.party(), Addresses.number(number));
        Language language = Language.of(locale);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename("kvittering-" + mine.number() + ".pdf")
                        .build()))
                .body(pdf.render("receipt", model(mine, new CaseTexts(bundles.in(language))), language));
    }

    private static Map<String, Object> model(Receipt mine, CaseTexts words) {
        Complaint.Submitted complaint = mine.complaint();
        return Map.of(
                "registered",
                        mine.registered().stream()
                                .map(fact -> fact.label(words.texts()) + ": " + fact.value(words.texts()))
                                .toList(),
                "number", mine.number(),
                "by", words.sender(complaint),
                "at", at(mine, words.dates()),
                "onPaper", complaint.isOnPaper(),
                "sections", Summary.handedIn(complaint, words.texts()),
                "papers", mine.papers(),
                "next", words.afterHandIn(complaint.answers().consent(), mine.expected()));
    }

    /** A letter came on a day; of all else the second is known. */
    private static String at(Receipt mine, Dates dates) {
        return mine.complaint().isOnPaper() ? dates.day(mine.receivedAt()) : dates.second(mine.receivedAt());
    }
}
