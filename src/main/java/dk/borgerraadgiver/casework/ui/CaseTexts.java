package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
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
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.Expected;
import dk.borgerraadgiver.casework.HandlingTimes;
import dk.borgerraadgiver.casework.Next;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.identity.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case in words (R24). */
record CaseTexts(Texts texts) {
    Dates dates() {
        return new Dates(texts.language());
    }

    String text(String key, Object... arguments) {
        return texts.text("casework." + key, arguments);
    }

    /** {@code name}, {@code meaning} or {@code next} of where the case is. */
    String where(Whereabouts where, String part) {
        return text("stage." + key(where) + "." + part);
    }

    /** What is next; where the citizen said so, that is a talk with them (R7). */
    String next(CaseFile file, Consent consent) {
        return switch (Next.in(file, consent)) {
            case AS_USUAL -> where(file.whereabouts(), "next");
            case MEDIATION -> text("stage.mediation-wanted.next");
            case TALK_FIRST -> text("stage.talk-first.next");
        };
    }

    /** What happens now, after the hand-in. */
    List<String> afterHandIn(Consent consent, Expected expected) {
        return List.of(
                text("receipt.next.read"),
                text(mayContact(consent) ? "receipt.next.contact" : "stage.talk-first.next"),
                text("receipt.next.news"),
                expected(expected));
    }

    String expected(Expected expected) {
        return switch (expected) {
            case Expected.Promised(var by) -> text("expected.promised", dates().day(by));
            case Expected.Overdue(var by) -> text("expected.overdue", dates().day(by));
            case Expected.Usually(var times) -> estimate(times);
            case Expected.NotKnown() -> text("expected.not-known");
            case Expected.Over() -> text("expected.over");
        };
    }

    /** From cases really closed; it says so when they are like this one. */
    String estimate(HandlingTimes times) {
        return text(times.alike() ? "expected.usually.alike" : "expected.usually", times.half(), times.most());
    }

    String outcome(Closed closed) {
        return closed.outcome() == Outcome.PASSED_ON
                ? text("outcome.passed-on", closed.passedOnTo().orElseThrow())
                : text("outcome." + key(closed.outcome()));
    }

    String heading(CaseEvent event) {
        return switch (event) {
            case Received received -> text(received.letter().isPresent() ? "event.received.letter" : "event.received");
            case TypedIn typed -> text("event.typed-in");
            case Assigned assigned -> text("event.assigned");
            case ScreeningBegan began -> text("event.screening-began");
            case UnitContactedByPhone contacted -> text("event.unit-contacted-by-phone", contacted.unit());
            case WrittenInquirySent sent -> text("event.written-inquiry-sent", sent.unit());
            case SupervisionBegan began -> text("event.supervision-began");
            case SupervisionEnded ended -> text("event.supervision-ended");
            case MediationWanted wanted -> text("event.mediation-wanted");
            case MediationOffered offered -> text("event.mediation-offered");
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
            case Postponed postponed ->
                text("event.postponed", dates().day(postponed.before()), dates().day(postponed.now()));
            case PointContested contested -> text("event.point-contested", contested.point());
            case HandedOver handed -> text("event.handed-over", handed.toName());
            case NobodyElse alone -> text("event.nobody-else");
            case AppealDeadlineNoted noted -> text("event.appeal-deadline-noted", dates().day(noted.day()));
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
                                .map(day -> text("event.news-by", dates().day(day)))
                                .orElse(""));
            case MediationWanted wanted -> "";
            case MediationOffered offered -> offered.text();
            case MediationDeclined declined -> declined.text();
            case MediationEnded ended -> ended.text();
            case AdministrationAnswered answered ->
                lines(
                        answered.text(),
                        answered.paper()
                                .map(paper -> text("event.answer-paper", paper.fileName()))
                                .orElse(""));
            case AppealDeadlineNoted noted -> text("date.appeal", noted.body(), dates().day(noted.day()));
            case MessageFromCitizen message -> message.text();
            case MessageToCitizen message ->
                lines(
                        message.text(),
                        message.answerBy()
                                .map(day -> text("event.answer-by", dates().day(day)))
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
            case Closed closed -> lines(outcome(closed), closed.text());
            case Withdrawn withdrawn -> withdrawn.reason();
        };
    }

    /** When, and by whom as the citizen's own page says it. */
    String toCitizen(Entry entry) {
        return when(entry) + " · " + who(entry.by(), "by.you");
    }

    String toOfficer(Entry entry) {
        return when(entry) + " · " + who(entry.by(), "by.citizen");
    }

    /** A letter came on a day; of all else the minute is known. */
    String when(Entry entry) {
        return entry.event() instanceof Received received && received.letter().isPresent()
                ? dates().day(entry.at())
                : dates().minute(entry.at());
    }

    /** The part of a text key that names a constant. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String who(By by, String citizen) {
        return switch (by) {
            case By.Citizen person -> text(citizen);
            case By.Representative representative -> text("by.representative", representative.name());
            case By.Professional professional -> text("by.professional", professional.name());
            case By.Officer officer -> text("by.officer", officer.name());
            case By.CaseSystem system -> text("by.case-system", system.person());
            case By.Site site -> text("by.site");
        };
    }

    /** Who handed it in, for the receipt and the office. */
    String sender(Complaint.Submitted complaint) {
        return complaint.party() instanceof Party.Company company
                ? text("sender.company", complaint.name(), company.number().digits(), company.byName())
                : complaint.name();
    }

    /** With whom, and what came of it. */
    private String contact(StageMove move) {
        return switch (move) {
            case UnitContactedByPhone call ->
                lines(said("event.spoken-with", call.spokenWith()), said("event.agreed", call.agreed()));
            case WrittenInquirySent sent ->
                sent.letter()
                        .map(letter -> text("event.answer-wanted", dates().day(letter.answerBy())))
                        .orElse("");
            default -> "";
        };
    }

    private String said(String key, Optional<String> words) {
        return words.map(said -> text(key, said)).orElse("");
    }

    private static boolean mayContact(Consent consent) {
        return consent.mayContact().filter(MayContact.YES::equals).isPresent();
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
