package dk.borgerraadgiver.casework.ui;

import static dk.borgerraadgiver.casework.ui.CaseTexts.key;
import static dk.borgerraadgiver.web.Passage.below;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationAccepted;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.OfConsent;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.TypedIn;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.casework.InquiryLetter;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Passage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The history of a case as people read it: what each event is called, and what was said with it.
 *
 * @param written the language in which citizen and office write to each other in this case
 */
record EventTexts(CaseTexts words, Language written) {
    private static final Passage NOTHING = Passage.of("");

    String heading(CaseEvent event) {
        return switch (event) {
            case Received received -> text(received.letter().isPresent() ? "event.received.letter" : "event.received");
            case TypedIn typed -> text("event.typed-in");
            case Assigned assigned -> text("event.assigned");
            case ScreeningBegan began -> text("event.screening-began");
            case UnitContactedByPhone contacted -> text("event.unit-contacted-by-phone", contacted.unit());
            case WrittenInquirySent written ->
                text(
                        written.letter().isPresent() ? "event.letter-written" : "event.written-inquiry-sent",
                        written.unit());
            case LetterSent sent -> text("event.letter-sent");
            case UnitNotReached call -> text("event.unit-not-reached", call.unit());
            case ConsentGiven yes -> text("event.consent-given");
            case ConsentTakenBack no -> text("event.consent-taken-back");
            case SupervisionBegan began -> text("event.supervision-began");
            case SupervisionEnded ended -> text("event.supervision-ended");
            case MediationWanted wanted -> text("event.mediation-wanted");
            case MediationOffered offered -> text("event.mediation-offered");
            case MediationAccepted accepted -> text("event.mediation-accepted");
            case MediationDeclined declined -> text("event.mediation-declined." + key(declined.how()));
            case MediationBegan began -> text("event.mediation-began");
            case MediationEnded ended -> text("event.mediation-ended." + key(ended.how()));
            case Reopened reopened -> text("event.reopened");
            case AdministrationAnswered answered -> text("event.administration-answered");
            case MessageFromCitizen message -> text("event.message-from-citizen");
            case MessageToCitizen message ->
                text(message.answerWanted() ? "event.question-to-citizen" : "event.message-to-citizen");
            case PaperAdded added -> text("event.paper-added");
            case PointAnswered answered ->
                text("event.point-answered", answered.point(), text("finding." + key(answered.finding())));
            case Postponed postponed -> text("event.postponed", day(postponed.before()), day(postponed.now()));
            case PointContested contested -> text("event.point-contested", contested.point());
            case HandedOver handed -> text("event.handed-over", handed.toName());
            case NobodyElse alone -> text("event.nobody-else");
            case AppealDeadlineNoted noted -> text("event.appeal-deadline-noted", day(noted.day()));
            case ReopeningAsked asked -> text("event.reopening-asked");
            case ReopeningRefused refused -> text("event.reopening-refused");
            case ChangeNoted noted -> text("event.change-noted");
            case Closed closed -> text("event.closed");
            case Withdrawn withdrawn -> text("event.withdrawn");
        };
    }

    /** What was said, with the promised date where one was given; empty where nothing was. */
    String body(CaseEvent event) {
        return told(event).text();
    }

    /** The same, with what people wrote in its own language. */
    Passage told(CaseEvent event) {
        return switch (event) {
            case Received received -> NOTHING;
            case TypedIn typed -> NOTHING;
            case Assigned assigned -> NOTHING;
            case HandedOver handed -> NOTHING;
            case StageMove move -> below(own(move.text()), contact(move), by("event.news-by", move.newsBy()));
            case LetterSent sent -> NOTHING;
            case UnitNotReached call -> ours("event.unit-not-reached.text");
            case OfConsent said -> own(said.text());
            case MediationWanted wanted -> NOTHING;
            case MediationOffered offered -> own(offered.text());
            case MediationAccepted accepted -> NOTHING;
            case MediationDeclined declined -> own(declined.text());
            case MediationEnded ended -> own(ended.text());
            case AdministrationAnswered answered ->
                below(
                        own(answered.text()),
                        answered.paper()
                                .map(paper -> ours("event.answer-paper", paper.fileName()))
                                .orElse(NOTHING));
            case AppealDeadlineNoted noted -> ours("date.appeal", noted.body(), day(noted.day()));
            case MessageFromCitizen message -> own(message.text());
            case MessageToCitizen message -> below(own(message.text()), by("event.answer-by", message.answerBy()));
            case PaperAdded added -> Passage.of(added.fileName());
            case PointAnswered answered ->
                below(
                        own(answered.text()),
                        said("point.criticism", answered.criticism()),
                        said("point.recommendation", answered.recommendation()));
            case PointContested contested -> own(contested.text());
            case NobodyElse alone -> own(alone.text());
            case ReopeningAsked asked -> own(asked.text());
            case ReopeningRefused refused -> own(refused.text());
            case ChangeNoted noted -> own(noted.text());
            case Postponed postponed -> own(postponed.reason());
            case Closed closed -> below(Passage.of(words.outcome(closed)), own(closed.text()));
            case Withdrawn withdrawn -> own(withdrawn.reason());
        };
    }

    /** With whom, and what came of it. */
    private Passage contact(StageMove move) {
        return switch (move) {
            case UnitContactedByPhone call ->
                below(
                        call.spokenWith()
                                .map(who -> ours("event.spoken-with", who))
                                .orElse(NOTHING),
                        said("event.agreed", call.agreed()));
            case WrittenInquirySent sent ->
                by("event.answer-wanted", sent.letter().map(InquiryLetter::answerBy));
            default -> NOTHING;
        };
    }

    private Passage own(String said) {
        return words.own(said, written);
    }

    private Passage said(String key, Optional<String> said) {
        return said.map(it -> own(it).within(text(key, Passage.HERE))).orElse(NOTHING);
    }

    private Passage by(String key, Optional<LocalDate> day) {
        return day.map(it -> ours(key, day(it))).orElse(NOTHING);
    }

    private Passage ours(String key, Object... arguments) {
        return Passage.of(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    private String day(LocalDate day) {
        return words.dates().day(day);
    }
}
