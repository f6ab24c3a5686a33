package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letters of a case as files to keep or to send, with nothing of the person in their names (R26). */
@Controller
class LetterPdfs {
    private final Door door;
    private final CaseDesk desk;
    private final InquiryFinder inquiries;
    private final LetterPrint print;
    private final Directory directory;
    private final Bundles bundles;

    LetterPdfs(
            Door door,
            CaseDesk desk,
            InquiryFinder inquiries,
            LetterPrint print,
            Directory directory,
            Bundles bundles) {
        this.door = door;
        this.desk = desk;
        this.inquiries = inquiries;
        this.print = print;
        this.directory = directory;
        this.bundles = bundles;
    }

    @GetMapping(Addresses.MINE + "/{number}/svar.pdf")
    ResponseEntity<byte[]> answer(@PathVariable String number, Locale locale) {
        CaseNumber wanted = Addresses.number(number);
        CaseTexts words = new CaseTexts(bundles.in(Language.of(locale)));
        MyCase mine = desk.one(door.party(), wanted);
        Letter letter = Letter.answer(mine, words).orElseThrow(() -> new NotThere("answer"));
        return file("svar-" + wanted, letter, words.texts().language());
    }

    @GetMapping(Addresses.MINE + "/{number}/hoering/{letter}.pdf")
    ResponseEntity<byte[]> mine(@PathVariable String number, @PathVariable String letter) {
        return inquiry(false, Addresses.number(number), letter);
    }

    @GetMapping(Addresses.DESK + "/{number}/hoering/{letter}.pdf")
    ResponseEntity<byte[]> desk(@PathVariable String number, @PathVariable String letter) {
        return inquiry(true, Addresses.number(number), letter);
    }

    private ResponseEntity<byte[]> inquiry(boolean atDesk, CaseNumber number, String letter) {
        CaseTexts danish = new CaseTexts(bundles.in(Language.DANISH));
        return file(
                "hoering-" + number,
                Letter.inquiry(number, inquiries.find(atDesk, number, letter), directory.authority(), danish),
                Language.DANISH);
    }

    private ResponseEntity<byte[]> file(String name, Letter letter, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name + ".pdf").build()))
                .body(print.of(letter, language));
    }
}
