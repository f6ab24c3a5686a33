package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.casework.CaseFile;
import java.util.ArrayList;
import java.util.List;

/** What an officer can do in a case as it stands now: nothing is offered that the model would refuse. */
final class Actions {
    private Actions() {}

    static List<ActionForm> in(CaseFile file, CaseTexts words) {
        List<ActionForm> forms = new ArrayList<>();
        switch (file.stage()) {
            case RECEIVED -> forms.add(screening(words));
            case SCREENING -> forms.addAll(List.of(phone(words), written(words), supervision(words)));
            case PHONE_CONTACT ->
                forms.addAll(List.of(phone(words), written(words), supervision(words), administrationAnswered(words)));
            case WRITTEN_INQUIRY ->
                forms.addAll(List.of(administrationAnswered(words), written(words), supervision(words)));
            case SUPERVISION -> forms.addAll(List.of(administrationAnswered(words), supervisionEnded(words)));
            case MEDIATION -> {} // on the page of the mediation
            case CLOSED, WITHDRAWN -> forms.add(reopen(words));
        }
        forms.add(new WriteForm(words));
        file.promise().ifPresent(promised -> forms.add(new PostponeForm(words, promised)));
        if (file.stage().worked()) {
            forms.add(new PointForm(words, file.points()));
            if (file.pointsWithoutAnswer().isEmpty()) {
                forms.add(new CloseForm(words)); // R18
            }
        }
        if (file.stage().open()) {
            forms.add(new TextForm("withdraw", words, Withdrawn::new));
        }
        return forms;
    }

    private static ActionForm screening(CaseTexts words) {
        return new MoveForm("screening", false, words, (unit, text, newsBy) -> new ScreeningBegan(text, newsBy))
                .suggesting(words.text("desk.suggestion.screening"));
    }

    private static ActionForm phone(CaseTexts words) {
        return new MoveForm("phone", true, words, UnitContactedByPhone::new)
                .suggesting(words.text("desk.suggestion.phone"));
    }

    private static ActionForm written(CaseTexts words) {
        return new MoveForm("written", true, words, WrittenInquirySent::new)
                .suggesting(words.text("desk.suggestion.written"));
    }

    private static ActionForm supervision(CaseTexts words) {
        return new MoveForm("supervision", false, words, (unit, text, newsBy) -> new SupervisionBegan(text, newsBy))
                .suggesting(words.text("desk.suggestion.supervision"));
    }

    private static ActionForm supervisionEnded(CaseTexts words) {
        return new MoveForm(
                        "supervision-ended", false, words, (unit, text, newsBy) -> new SupervisionEnded(text, newsBy))
                .suggesting(words.text("desk.suggestion.supervision-ended"));
    }

    private static ActionForm reopen(CaseTexts words) {
        return new MoveForm("reopen", false, words, (unit, text, newsBy) -> new Reopened(text, newsBy));
    }

    private static ActionForm administrationAnswered(CaseTexts words) {
        return new TextForm("administration-answered", words, AdministrationAnswered::new);
    }
}
