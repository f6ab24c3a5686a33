package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A letter to the administration, and what came back.
 *
 * @param position of the entry that it was written in, which also names it in addresses
 * @param by who wrote and signs it
 * @param sentAt when somebody at the office said that it has left
 * @param droppedAt when something came in between, so that it never leaves
 * @param answered when the first answer after it was filed
 */
public record CaseInquiry(
        int position,
        Instant writtenAt,
        By by,
        Optional<Instant> sentAt,
        Optional<Instant> droppedAt,
        String unit,
        InquiryLetter letter,
        Optional<Instant> answered) {
    public static List<CaseInquiry> in(CaseFile file) {
        return file.history().stream()
                .filter(entry -> entry.event() instanceof WrittenInquirySent sent
                        && sent.letter().isPresent())
                .map(entry -> of(entry, (WrittenInquirySent) entry.event(), file))
                .toList();
    }

    /** The one that is still waited for, the latest: none before it is sent, or when the case is over. */
    public static Optional<CaseInquiry> open(CaseFile file) {
        return in(file).reversed().stream()
                .filter(inquiry -> inquiry.sentAt().isPresent())
                .findFirst()
                .filter(inquiry -> inquiry.answered().isEmpty() && file.stage().open());
    }

    /** Written, and not sent yet. */
    public static List<CaseInquiry> toSend(CaseFile file) {
        return in(file).stream()
                .filter(inquiry ->
                        inquiry.sentAt().isEmpty() && inquiry.droppedAt().isEmpty())
                .toList();
    }

    private static CaseInquiry of(Entry entry, WrittenInquirySent written, CaseFile file) {
        Optional<Instant> sentAt = after(entry, file, event -> event.equals(new LetterSent(entry.position())));
        return new CaseInquiry(
                entry.position(),
                entry.at(),
                entry.by(),
                sentAt,
                sentAt.isPresent() ? Optional.empty() : after(entry, file, CaseInquiry::stops),
                written.unit(),
                written.letter().orElseThrow(),
                after(entry, file, AdministrationAnswered.class::isInstance));
    }

    private static boolean stops(CaseEvent event) {
        return event instanceof ConsentTakenBack || event instanceof Closed || event instanceof Withdrawn;
    }

    private static Optional<Instant> after(Entry entry, CaseFile file, Predicate<CaseEvent> wanted) {
        return file.history().stream()
                .filter(later -> later.position() > entry.position())
                .filter(later -> wanted.test(later.event()))
                .map(Entry::at)
                .findFirst();
    }
}
