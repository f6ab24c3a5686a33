package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.identity.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that happened in a case. Events are only ever added; every status is read off them (R15). */
public sealed interface CaseEvent {
    /**
     * @param letter the day it came, where it came as a letter: only the site knows of a minute
     * @param mayContact what the citizen said of contact with the administration, where they said it
     */
    record Received(Optional<LocalDate> letter, Optional<MayContact> mayContact) implements CaseEvent {}

    /** The case goes on to another stage, and the citizen is told what that means for them. */
    sealed interface StageMove extends CaseEvent {
        /** The officer's words for the citizen. */
        String text();

        /** The day by which the adviser promises the next news, where one can be promised. */
        Optional<LocalDate> newsBy();
    }

    record ScreeningBegan(String text, Optional<LocalDate> newsBy) implements StageMove {
        public ScreeningBegan {
            text = Written.said(text);
        }
    }

    /**
     * @param spokenWith who answered the phone, as they gave their name
     * @param agreed what the administration will do
     */
    record UnitContactedByPhone(
            String unit, String text, Optional<LocalDate> newsBy, Optional<String> spokenWith, Optional<String> agreed)
            implements StageMove {
        public UnitContactedByPhone {
            unit = Written.named(unit);
            text = Written.said(text);
            spokenWith = Written.perhaps(spokenWith);
            agreed = Written.perhaps(agreed);
        }
    }

    /**
     * The letter to the administration is written; {@link LetterSent} says that it has left. Without one, it was asked in
     * another way, and has been.
     *
     * @param letter what the administration is asked and shown
     */
    record WrittenInquirySent(String unit, String text, Optional<LocalDate> newsBy, Optional<InquiryLetter> letter)
            implements StageMove {
        public WrittenInquirySent {
            unit = Written.named(unit);
            text = Written.said(text);
        }

        public WrittenInquirySent(String unit, String text, Optional<LocalDate> newsBy) {
            this(unit, text, newsBy, Optional.empty());
        }
    }

    /** Tilsyn: the adviser inquires formally. */
    record SupervisionBegan(String text, Optional<LocalDate> newsBy) implements StageMove {
        public SupervisionBegan {
            text = Written.said(text);
        }
    }

    /** The formal inquiry is over, but not the case: only then can there be mediation (R21). */
    record SupervisionEnded(String text, Optional<LocalDate> newsBy) implements StageMove {
        public SupervisionEnded {
            text = Written.said(text);
        }
    }

    /** What the case knows of mediation; who said what in it is not the case's to know (R23). */
    sealed interface OfMediation extends CaseEvent {}

    /** The citizen's yes: they asked, or were asked. */
    record MediationWanted() implements Step, OfMediation {}

    /** The citizen must say yes or no. */
    record MediationOffered(String text) implements Step, OfMediation {
        public MediationOffered {
            text = Written.said(text);
        }
    }

    /** The administration's yes, as the mediator heard it. */
    record MediationAccepted() implements Step, OfMediation {}

    /** Somebody said no before it began. The citizen needs no reason. */
    record MediationDeclined(Ended how, String text) implements Step, OfMediation {
        public MediationDeclined {
            how = how.sayingNo();
            text = Written.atMost(text);
        }
    }

    /** R20: somebody neutral goes between the two sides, and the ordinary handling rests. */
    record MediationBegan(String text, Optional<LocalDate> newsBy) implements StageMove, OfMediation {
        public MediationBegan {
            text = Written.said(text);
        }
    }

    /** Back to ordinary handling. Whoever stops needs no reason. */
    record MediationEnded(Ended how, String text) implements OfMediation {
        public MediationEnded {
            text = Written.atMost(text);
        }
    }

    record Reopened(String text, Optional<LocalDate> newsBy) implements StageMove {
        public Reopened {
            text = Written.said(text);
        }
    }

    /** @param passedOnTo who takes it from here; only with {@link Outcome#PASSED_ON}, and then always (R18) */
    record Closed(Outcome outcome, Optional<String> passedOnTo, String text) implements CaseEvent {
        public Closed {
            passedOnTo = outcome.passedOn(passedOnTo);
            text = Written.said(text);
        }
    }

    /** By the citizen, or by an officer whom the citizen told so. The reason may be empty. */
    record Withdrawn(String reason) implements CaseEvent {
        public Withdrawn {
            reason = Written.atMost(reason);
        }
    }

    /**
     * R18: this point was not answered. Said within the time for it, it opens the case again for this point.
     *
     * @param point counted from one
     */
    record PointContested(int point, String text) implements CaseEvent {
        public PointContested {
            text = Written.said(text);
        }
    }

    /** What leaves the case at the stage where it is. */
    sealed interface Step extends CaseEvent {}

    /** R31: an officer typed in what came on paper. */
    record TypedIn() implements Step {}

    /** An officer took the case as theirs. */
    record Assigned() implements Step {}

    /** The officer gave the case to a colleague. */
    record HandedOver(EmployeeId to, String toName) implements Step {}

    /**
     * Somebody at the office has sent the letter to the administration.
     *
     * @param letter position of the entry that it was written in
     */
    record LetterSent(int letter) implements Step {}

    /** @param paper the answer, where it came as a paper; then the text may be empty */
    record AdministrationAnswered(String text, Optional<Filed> paper) implements Step {
        public AdministrationAnswered {
            text = paper.isPresent() ? Written.atMost(text) : Written.said(text);
        }

        public AdministrationAnswered(String text) {
            this(text, Optional.empty());
        }
    }

    /** A call to the administration that nobody took. */
    record UnitNotReached(String unit) implements Step {
        public UnitNotReached {
            unit = Written.named(unit);
        }
    }

    /** What the citizen says of contact with the administration, after they handed in. */
    sealed interface OfConsent extends Step {
        /** Their words, or where an officer heard them: how they said it. */
        String text();
    }

    record ConsentGiven(String text) implements OfConsent {
        public ConsentGiven {
            text = Written.atMost(text);
        }
    }

    record ConsentTakenBack(String text) implements OfConsent {
        public ConsentTakenBack {
            text = Written.atMost(text);
        }
    }

    /** The law gives the citizen a day by which to appeal: somebody at the office read it in the decision. */
    record AppealDeadlineNoted(LocalDate day, String body) implements Step {
        public AppealDeadlineNoted {
            body = Written.named(body);
        }
    }

    /** R18: the officer whose answer was turned down looks at it again, as there is nobody else. The citizen reads why. */
    record NobodyElse(String text) implements Step {
        public NobodyElse {
            text = Written.said(text);
        }
    }

    record MessageFromCitizen(String text) implements Step {
        public MessageFromCitizen {
            text = Written.said(text);
        }
    }

    /**
     * @param answerWanted whether the citizen must do something: answer
     * @param answerBy the day by which, where there is one
     */
    record MessageToCitizen(String text, boolean answerWanted, Optional<LocalDate> answerBy) implements Step {
        public MessageToCitizen {
            text = Written.said(text);
            answerBy = answerBy.filter(day -> answerWanted);
        }

        public MessageToCitizen(String text, boolean answerWanted) {
            this(text, answerWanted, Optional.empty());
        }
    }

    record PaperAdded(DocumentId document, String fileName) implements Step {}

    /** @param point counted from one, in the order of the complaint (R8) */
    record PointAnswered(
            int point, Finding finding, String text, Optional<String> criticism, Optional<String> recommendation)
            implements Step {
        public PointAnswered {
            text = Written.said(text);
            criticism = Written.perhaps(criticism);
            recommendation = Written.perhaps(recommendation);
        }

        public PointAnswered(int point, Finding finding, String text) {
            this(point, finding, text, Optional.empty(), Optional.empty());
        }
    }

    /** R17: never without a reason and a new date. */
    record Postponed(String reason, LocalDate before, LocalDate now) implements Step {
        public Postponed {
            reason = Written.reason(reason);
            now = Written.later(now, before);
        }
    }

    /** The citizen asks for a case that is over to be opened again. */
    record ReopeningAsked(String text) implements Step {
        public ReopeningAsked {
            text = Written.said(text);
        }
    }

    /** R7: a person read why the citizen asks, and says why not. */
    record ReopeningRefused(String text) implements Step {
        public ReopeningRefused {
            text = Written.said(text);
        }
    }

    /** What changed at the administration because of the case. */
    record ChangeNoted(String text) implements Step {
        public ChangeNoted {
            text = Written.said(text);
        }
    }
}
