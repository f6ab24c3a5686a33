package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter that went to the administration, and what came back.
 *
 * @param position of the entry that sent it, which also names it in addresses
 * @param answered when the first answer after it was filed
 */
public record CaseInquiry(int position, Instant sentAt, String unit, InquiryLetter letter, Optional<Instant> answered) {
    public static List<CaseInquiry> in(CaseFile file) {
        return file.history().stream()
                .filter(entry -> entry.event() instanceof WrittenInquirySent sent
                        && sent.letter().isPresent())
                .map(entry -> of(entry, (WrittenInquirySent) entry.event(), file))
                .toList();
    }

    /** The one that is still waited for, the latest: none when the case is over. */
    public static Optional<CaseInquiry> open(CaseFile file) {
        return in(file).reversed().stream()
                .findFirst()
                .filter(inquiry -> inquiry.answered().isEmpty() && file.stage().open());
    }

    private static CaseInquiry of(Entry entry, WrittenInquirySent sent, CaseFile file) {
        Optional<Instant> answered = file.history().stream()
                .filter(later -> later.position() > entry.position())
                .filter(later -> later.event() instanceof AdministrationAnswered)
                .map(Entry::at)
                .findFirst();
        return new CaseInquiry(
                entry.position(), entry.at(), sent.unit(), sent.letter().orElseThrow(), answered);
    }
}
