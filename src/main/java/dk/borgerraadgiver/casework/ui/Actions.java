package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseDates;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.content.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What an officer can do in a case as it stands now: nothing is offered that the model would refuse. */
final class Actions {
    private Actions() {}

    static List<ActionForm> in(OfficerCase opened, By.Officer me, CaseTexts words, Directory directory) {
        CaseFile file = opened.file();
        List<ActionForm> forms = new ArrayList<>();
        switch (file.stage()) {
            case RECEIVED -> forms.add(screening(words));
            case SCREENING -> {
                call(file, words, forms);
                write(opened, words, directory, forms);
                forms.add(supervision(words));
            }
            case PHONE_CONTACT -> {
                call(file, words, forms);
                write(opened, words, directory, forms);
                forms.addAll(List.of(supervision(words), answered(words, opened)));
            }
            case WRITTEN_INQUIRY -> {
                forms.add(answered(words, opened));
                write(opened, words, directory, forms);
                forms.add(supervision(words));
            }
            case SUPERVISION -> forms.addAll(List.of(answered(words, opened), supervisionEnded(words)));
            case MEDIATION -> {} // on the page of the mediation
            case CLOSED, WITHDRAWN -> forms.addAll(over(opened, words));
        }
        forms.add(new WriteForm(words));
        file.promise().ifPresent(promised -> forms.add(new PostponeForm(words, promised)));
        if (file.stage().worked()) {
            points(file, me, words, forms);
        }
        if (opened.nobodyElse()) {
            forms.add(new TextForm("nobody-else", words, NobodyElse::new));
        }
        if (file.stage().open()) {
            forms.add(consent(file, words));
            forms.add(new AppealForm(words, CaseDates.toldAppeal(file, opened.complaint())));
            forms.add(new TextForm("withdraw", words, Withdrawn::new));
        }
        return forms;
    }

    private static void call(CaseFile file, CaseTexts words, List<ActionForm> forms) {
        if (file.contacting().allowed()) {
            forms.add(phone(words));
            forms.add(new NotReachedForm(words));
        }
    }

    private static void write(OfficerCase opened, CaseTexts words, Directory directory, List<ActionForm> forms) {
        if (opened.file().contacting().allowed()) {
            forms.add(new InquiryForm(words, opened, ContactsPanel.of(directory, opened)));
        }
    }

    private static ActionForm consent(CaseFile file, CaseTexts words) {
        return file.contacting().allowed()
                ? new TextForm("consent-taken-back", words, ConsentTakenBack::new)
                        .suggesting("desk.suggestion.consent-taken-back")
                : new TextForm("consent-given", words, ConsentGiven::new).suggesting("desk.suggestion.consent-given");
    }

    /** R18: what the citizen does not accept is for a colleague. */
    private static void points(CaseFile file, By.Officer me, CaseTexts words, List<ActionForm> forms) {
        boolean keptOut = file.keepsOut(me);
        List<Integer> mine = IntStream.rangeClosed(1, file.points())
                .filter(point -> !(keptOut && file.contested().containsKey(point)))
                .boxed()
                .toList();
        if (!mine.isEmpty()) {
            forms.add(new PointForm(words, mine));
        }
        if (file.pointsWithoutAnswer().isEmpty() && !keptOut) {
            forms.add(new CloseForm(words));
        }
    }

    private static List<ActionForm> over(OfficerCase opened, CaseTexts words) {
        List<ActionForm> forms = new ArrayList<>();
        forms.add(new MoveForm("reopen", words, Reopened::new));
        if (opened.file().reopeningAsked().isPresent()) {
            forms.add(new TextForm("refuse-reopening", words, ReopeningRefused::new)); // R7: a person, with reasons
        }
        if (opened.status().contestUntil().isPresent()) {
            forms.add(new ContestByPhoneForm(words, opened.file().points()));
        }
        if (opened.file().stage() == Stage.CLOSED) {
            forms.add(new TextForm("change", words, ChangeNoted::new));
        }
        return forms;
    }

    private static ActionForm screening(CaseTexts words) {
        return new MoveForm("screening", words, ScreeningBegan::new).suggesting("desk.suggestion.screening");
    }

    private static ActionForm phone(CaseTexts words) {
        return new PhoneForm(words, "desk.suggestion.phone");
    }

    private static ActionForm supervision(CaseTexts words) {
        return new MoveForm("supervision", words, SupervisionBegan::new).suggesting("desk.suggestion.supervision");
    }

    private static ActionForm supervisionEnded(CaseTexts words) {
        return new MoveForm("supervision-ended", words, SupervisionEnded::new)
                .suggesting("desk.suggestion.supervision-ended");
    }

    private static ActionForm answered(CaseTexts words, OfficerCase opened) {
        return new FileAnswerForm(words, opened);
    }
}
