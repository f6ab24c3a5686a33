package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.OfConsent;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import dk.borgerraadgiver.casework.CaseEvent.TypedIn;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What can be added to a history, by whom and when. Everything else is refused with words for the one who tried. */
record CaseRules(CaseFile file) {
    void mustAllow(By by, Instant at, CaseEvent event) {
        if (!mayBeBy(by, event)) {
            throw new Rejected("casework.refused.not-yours-to-do");
        }
        if (!file.mayNow(event)) {
            throw new Rejected("casework.refused.not-now");
        }
        switch (event) {
            case TypedIn typed -> mustBeALetter();
            case PointAnswered answered -> mustBeFitToAnswer(answered.point(), by);
            case PointContested contested -> mustBeContestable(contested.point(), at);
            case Postponed postponed -> promiseMustBe(postponed.before());
            case UnitNotReached call -> mustMayContact();
            case UnitContactedByPhone call -> {
                mustTellOfTheCall(call);
                mustNotPutOff(call, at);
            }
            case WrittenInquirySent written -> {
                mustMayContact();
                mustNotPutOff(written, at);
            }
            case StageMove move -> mustNotPutOff(move, at);
            case Closed closed -> mustBeReadyToClose(by);
            case Assigned assigned -> mustNotBeKeptOut(by);
            case HandedOver handed -> file.contests().mustNotKeepOut(new By.Officer(handed.to(), handed.toName()));
            case NobodyElse alone -> mustBeKeptOut(by);
            case AdministrationAnswered answered -> answered.paper().ifPresent(paper -> mustHold(paper.document()));
            case LetterSent sent -> mustBeToSend(sent.letter());
            case ConsentGiven yes -> mustChange(file.contacting().allowed());
            case ConsentTakenBack no -> mustChange(!file.contacting().allowed());
            case ReopeningRefused refused -> mustHaveBeenAsked();
            default -> {}
        }
    }

    /** R31: it is typed in once, before anything else happens to it. */
    private void mustBeALetter() {
        boolean letter = file.history().getLast().event() instanceof Received received
                && received.letter().isPresent();
        if (!letter) {
            throw new Rejected("casework.refused.not-now");
        }
    }

    private static boolean mayBeBy(By by, CaseEvent event) {
        return switch (event) {
            case Received received -> by instanceof By.Site;
            case MessageFromCitizen message -> by.onCitizensSide();
            case Withdrawn withdrawn -> !(by instanceof By.Site);
            case PaperAdded added -> !(by instanceof By.Site);
            case OfConsent said -> !(by instanceof By.Site);
            case MediationWanted wanted -> !(by instanceof By.Site);
            case MediationDeclined declined -> maySay(by, declined.how());
            case MediationEnded ended -> maySay(by, ended.how());
            case PointContested contested -> !(by instanceof By.Site);
            case ReopeningAsked asked -> !(by instanceof By.Site);
            default -> by.atTheOffice(); // R7: no stage moves and no case closes without a person at the office
        };
    }

    /** R20: the citizen speaks for their own side only; the mediator writes down what either side said. */
    private static boolean maySay(By by, Ended how) {
        return switch (how) {
            case AGREED, CITIZEN_STOPPED -> !(by instanceof By.Site);
            case ADMINISTRATION_STOPPED, OFFICE_STOPPED -> by instanceof By.Officer;
        };
    }

    private void mustNotBeKeptOut(By by) {
        if (by instanceof By.Officer officer) {
            file.contests().mustNotKeepOut(officer);
        }
        if (by instanceof By.CaseSystem && !file.contests().open().isEmpty()) {
            throw new Rejected("casework.refused.contested-at-desk");
        }
    }

    private void mustBeKeptOut(By by) {
        if (!(by instanceof By.Officer officer && file.keepsOut(officer))) {
            throw new Rejected("casework.refused.not-now");
        }
    }

    private void mustBeFitToAnswer(int point, By by) {
        pointMustExist(point);
        if (file.contests().open().contains(point)) {
            mustNotBeKeptOut(by);
        }
    }

    private void mustBeContestable(int point, Instant at) {
        pointMustExist(point);
        file.contests().mustBeAllowed(point, at);
    }

    private void pointMustExist(int point) {
        if (point < 1 || point > file.points()) {
            throw new Rejected("casework.refused.no-such-point");
        }
    }

    private void promiseMustBe(LocalDate before) {
        if (!file.promise().equals(Optional.of(before))) {
            throw new Rejected("casework.refused.nothing-to-postpone");
        }
    }

    private void mustHold(DocumentId paper) {
        if (!file.holds(paper)) {
            throw new Rejected("casework.refused.no-such-paper");
        }
    }

    private void mustBeToSend(int letter) {
        if (CaseInquiry.toSend(file).stream().noneMatch(inquiry -> inquiry.position() == letter)) {
            throw new Rejected("casework.refused.not-now");
        }
    }

    private void mustNotPutOff(StageMove move, Instant at) {
        file.promises().mustNotPutOff(move, LocalDate.ofInstant(at, Time.DENMARK));
    }

    private void mustTellOfTheCall(UnitContactedByPhone call) {
        mustMayContact();
        if (call.spokenWith().isEmpty()) {
            throw new Rejected("casework.refused.spoken-with-missing");
        }
        if (call.agreed().isEmpty()) {
            throw new Rejected("casework.refused.agreed-missing");
        }
    }

    /** What the citizen has said no to, or nothing of, waits until they have said yes. A supervision does not ask. */
    private void mustMayContact() {
        if (!file.contacting().allowed()) {
            throw new Rejected("casework.refused.no-consent");
        }
    }

    private static void mustChange(boolean already) {
        if (already) {
            throw new Rejected("casework.refused.not-now");
        }
    }

    private void mustHaveBeenAsked() {
        if (file.reopeningAsked().isEmpty()) {
            throw new Rejected("casework.refused.not-now");
        }
    }

    // R18
    private void mustBeReadyToClose(By by) {
        if (!file.pointsWithoutAnswer().isEmpty()) {
            throw new Rejected("casework.refused.points-without-answer");
        }
        mustNotBeKeptOut(by);
    }
}
