package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.FinalAnswer;
import dk.borgerraadgiver.casework.SentLetters;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.HandedIn;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One print for all who keep a letter: its reader, the office, and the case system. */
@Component
class LetterPrint implements SentLetters {
    private final HandedIn complaints;
    private final Pdf pdf;
    private final Directory directory;
    private final Bundles bundles;

    LetterPrint(HandedIn complaints, Pdf pdf, Directory directory, Bundles bundles) {
        this.complaints = complaints;
        this.pdf = pdf;
        this.directory = directory;
        this.bundles = bundles;
    }

    byte[] of(Letter letter, Language language) {
        return pdf.renderForArchive("case-letter", Map.of("letter", letter), language);
    }

    /** To the citizen in the language of the complaint, to the administration in Danish. */
    @Override
    public Optional<Sent> with(CaseFile file, Entry entry) {
        return switch (entry.event()) {
            case Closed closed -> FinalAnswer.with(file, entry).map(answer -> answer(complaint(file.number()), answer));
            case WrittenInquirySent sent ->
                CaseInquiry.in(file).stream()
                        .filter(inquiry -> inquiry.position() == entry.position())
                        .map(inquiry -> inquiry(file.number(), inquiry))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private Sent answer(Complaint.Submitted complaint, FinalAnswer answer) {
        return sent(Letter.answer(answer, complaint, words(complaint.language())), complaint.language());
    }

    private Sent inquiry(CaseNumber number, CaseInquiry inquiry) {
        return sent(Letter.inquiry(number, inquiry, directory.authority(), words(Language.DANISH)), Language.DANISH);
    }

    private Sent sent(Letter letter, Language language) {
        return new Sent(letter.title(), of(letter, language));
    }

    private CaseTexts words(Language language) {
        return new CaseTexts(bundles.in(language));
    }

    private Complaint.Submitted complaint(CaseNumber number) {
        return complaints.complaint(number).orElseThrow(() -> new NotThere("complaint"));
    }
}
