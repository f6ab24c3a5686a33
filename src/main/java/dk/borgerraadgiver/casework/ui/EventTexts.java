package dk.borgerraadgiver.casework.ui;

import static dk.borgerraadgiver.casework.ui.CaseTexts.key;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history of a case as people read it: what each event is called, and what was said with it. */
record EventTexts(CaseTexts words) {
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
        return switch (event) {
            case Received received -> "";
            case TypedIn typed -> "";
            case Assigned assigned -> "";
            case HandedOver handed -> "";
            case StageMove move ->
                lines(
                        move.text(),
                        contact(move),
                        move.newsBy()
                                .map(day -> text("event.news-by", day(day)))
                                .orElse(""));
            case LetterSent sent -> "";
            case UnitNotReached call -> text("event.unit-not-reached.text");
            case OfConsent said -> said.text();
            case MediationWanted wanted -> "";
            case MediationOffered offered -> offered.text();
            case MediationAccepted accepted -> "";
            case MediationDeclined declined -> declined.text();
            case MediationEnded ended -> ended.text();
            case AdministrationAnswered answered ->
                lines(
                        answered.text(),
                        answered.paper()
                                .map(paper -> text("event.answer-paper", paper.fileName()))
                                .orElse(""));
            case AppealDeadlineNoted noted -> text("date.appeal", noted.body(), day(noted.day()));
            case MessageFromCitizen message -> message.text();
            case MessageToCitizen message ->
                lines(
                        message.text(),
                        message.answerBy()
                                .map(day -> text("event.answer-by", day(day)))
                                .orElse(""));
            case PaperAdded added -> added.fileName();
            case PointAnswered answered ->
                lines(
                        answered.text(),
                        said("point.criticism", answered.criticism()),
                        said("point.recommendation", answered.recommendation()));
            case PointContested contested -> contested.text();
            case NobodyElse alone -> alone.text();
            case ReopeningAsked asked -> asked.text();
            case ReopeningRefused refused -> refused.text();
            case ChangeNoted noted -> noted.text();
            case Postponed postponed -> postponed.reason();
            case Closed closed -> lines(words.outcome(closed), closed.text());
            case Withdrawn withdrawn -> withdrawn.reason();
        };
    }

    /** With whom, and what came of it. */
    private String contact(StageMove move) {
        return switch (move) {
            case UnitContactedByPhone call ->
                lines(said("event.spoken-with", call.spokenWith()), said("event.agreed", call.agreed()));
            case WrittenInquirySent sent ->
                sent.letter()
                        .map(letter -> text("event.answer-wanted", day(letter.answerBy())))
                        .orElse("");
            default -> "";
        };
    }

    private String said(String key, Optional<String> said) {
        return said.map(it -> text(key, it)).orElse("");
    }

    private String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    private String day(LocalDate day) {
        return words.dates().day(day);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
