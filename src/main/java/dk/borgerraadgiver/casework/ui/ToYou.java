package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.Ended;
import dk.borgerraadgiver.casework.Entry;

/** What the citizen did, told to the citizen: "you", also where somebody at the office wrote it down for them. */
final class ToYou {
    private ToYou() {}

    static String heading(Entry entry, CaseTexts words) {
        boolean mine = entry.by() instanceof By.Citizen;
        boolean saidByMe = mine || entry.by().atTheOffice();
        return switch (entry.event()) {
            case MessageFromCitizen message when mine -> words.text("event.message-from-you");
            case PaperAdded added when mine -> words.text("event.paper-from-you");
            case ReopeningAsked asked when mine -> words.text("event.reopening-asked-by-you");
            case Withdrawn withdrawn when saidByMe -> words.text("event.withdrawn-by-you");
            case PointContested contested
            when saidByMe -> words.text("event.point-contested-by-you", contested.point());
            case ConsentGiven yes when saidByMe -> words.text("event.consent-given-by-you");
            case ConsentTakenBack no when saidByMe -> words.text("event.consent-taken-back-by-you");
            case MediationWanted wanted when saidByMe -> words.text("event.mediation-wanted-by-you");
            case MediationDeclined declined
            when saidByMe && declined.how() == Ended.CITIZEN_STOPPED -> words.text("event.mediation-declined-by-you");
            case MediationEnded ended
            when saidByMe && ended.how() == Ended.CITIZEN_STOPPED -> words.text("event.mediation-ended-by-you");
            default -> words.events().heading(entry.event());
        };
    }
}
