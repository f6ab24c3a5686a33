package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationAccepted;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.OfConsent;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/** What goes for all that the office writes into a case, wherever it is written; whoever listens is told. */
final class OfficeWriting {
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeWriting(Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    CaseFile write(CaseFile file, By by, CaseEvent event) {
        datesMustBeToCome(event);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CaseFile after = file.with(by, now, event);
        cases.save(file, after);
        tell(after, now, event);
        return after;
    }

    private void datesMustBeToCome(CaseEvent event) {
        Optional<LocalDate> date = switch (event) {
            case WrittenInquirySent sent ->
                Stream.concat(sent.newsBy().stream(), sent.letter().map(InquiryLetter::answerBy).stream())
                        .min(Comparator.naturalOrder());
            case StageMove move -> move.newsBy();
            case Postponed postponed -> Optional.of(postponed.now());
            case MessageToCitizen message -> message.answerBy();
            case AppealDeadlineNoted noted -> Optional.of(noted.day());
            default -> Optional.empty();
        };
        if (date.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
            throw new Rejected("casework.refused.date-passed");
        }
    }

    private void tell(CaseFile file, Instant now, CaseEvent event) {
        CaseNumber number = file.number();
        if (event instanceof WrittenInquirySent written && written.letter().isPresent()) {
            events.publishEvent(new InquiryWritten(number, file.history().size(), now));
        }
        if (event instanceof ConsentTakenBack) {
            events.publishEvent(new ContactStopped(number, now));
        }
        switch (event) {
            case StageMove move -> events.publishEvent(new StageChanged(number, now));
            case LetterSent sent -> events.publishEvent(new StageChanged(number, now));
            case MessageToCitizen message -> events.publishEvent(new MessageWritten(number, now));
            case MediationOffered offered -> events.publishEvent(new MessageWritten(number, now));
            case MediationAccepted accepted -> events.publishEvent(new MessageWritten(number, now));
            case PointAnswered answered -> events.publishEvent(new MessageWritten(number, now));
            case AppealDeadlineNoted noted -> events.publishEvent(new MessageWritten(number, now));
            case NobodyElse alone -> events.publishEvent(new MessageWritten(number, now));
            case OfConsent said -> events.publishEvent(new MessageWritten(number, now));
            case UnitNotReached call -> events.publishEvent(new MessageWritten(number, now));
            case ReopeningRefused refused -> events.publishEvent(new MessageWritten(number, now));
            case ChangeNoted noted -> events.publishEvent(new MessageWritten(number, now));
            case AdministrationAnswered answered -> events.publishEvent(new AnswerGiven(number, now));
            case Postponed postponed -> events.publishEvent(new DeadlinePostponed(number, now));
            case Closed closed -> events.publishEvent(new CaseClosed(number, now));
            case Withdrawn withdrawn -> events.publishEvent(new CaseWithdrawn(number, now));
            default -> {}
        }
    }
}
