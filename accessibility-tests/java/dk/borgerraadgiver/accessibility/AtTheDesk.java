package dk.borgerraadgiver.accessibility;

import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;

/** What a case officer does at the desk. */
final class AtTheDesk {
    private static final String AT_THE_UNIT = "Bente Juhl, teamleder";

    private final Visitor officer;

    /** Who sits there already. */
    AtTheDesk(Visitor officer) {
        this.officer = officer;
    }

    static AtTheDesk sitting(Visitor officer) {
        return sitting(officer, Login.OFFICER);
    }

    static AtTheDesk sitting(Visitor officer, String name) {
        officer.opens("/sagsbehandling");
        Login.asOfficer(officer, name);
        officer.reads("casework.desk.title");
        return new AtTheDesk(officer);
    }

    /** A case that nobody has yet, or one's own. */
    AtTheDesk opensCase(String number) {
        officer.answers("casework.desk.find.label", number)
                .presses("casework.desk.find.go")
                .reads("casework.desk.case.title", number)
                .sees("casework.desk.act");
        return this;
    }

    AtTheDesk takes() {
        officer.presses("casework.desk.assign").seesNot("casework.desk.assign");
        return this;
    }

    AtTheDesk does(String action, String words) {
        chooses(action).answers("casework.desk.field.text", words);
        return saves();
    }

    /** And promises the citizen news by a day. */
    AtTheDesk does(String action, String words, LocalDate newsBy) {
        chooses(action).answers("casework.desk.field.text", words);
        day("casework.desk.field.news-by", newsBy);
        return saves();
    }

    AtTheDesk calls(String unit, String spokenWith, String agreed) {
        chooses("phone")
                .answers("casework.desk.field.unit", unit)
                .answers("casework.desk.field.spoken-with", spokenWith)
                .answers("casework.desk.field.agreed", agreed);
        return saves();
    }

    /** And nobody takes the phone. */
    AtTheDesk callsInVain(String unit) {
        chooses("not-reached").answers("casework.desk.field.unit", unit);
        return saves();
    }

    AtTheDesk asksTheCitizen(String question, LocalDate answerBy) {
        chooses("message")
                .answers("casework.desk.field.text", question)
                .chooses("casework.desk.field.answer-wanted", "casework.desk.field.answer-wanted.yes");
        day("casework.desk.field.citizen-answers-by", answerBy);
        return saves();
    }

    /** To whom is forgotten at first. */
    AtTheDesk passesOn(String body, String words) {
        chooses("close")
                .chooses("casework.desk.field.outcome", "casework.desk.outcome.passed-on")
                .answers("casework.desk.field.text", words)
                .presses("casework.desk.act.save")
                .expectsError("casework.desk.field.passed-on-to", "casework.refused.passed-on-to")
                .answers("casework.desk.field.passed-on-to", body);
        return saves();
    }

    /** The citizen rings. */
    AtTheDesk hearsThatAPointWasNotAnswered(int number, String words) {
        chooses("contest")
                .chooses("casework.desk.field.point", officer.words().of("casework.case.point", number))
                .answers("casework.desk.field.contested", words);
        return saves();
    }

    /** A letter with a day to answer by, which is forgotten at first. */
    AtTheDesk inquires(String unit, String question, LocalDate answerBy) {
        chooses("written")
                .answers("casework.desk.field.unit", unit)
                .answers("casework.desk.field.question", question)
                .chooses("casework.desk.field.to", "casework.desk.field.to.another")
                .answers("casework.desk.field.to.name", AT_THE_UNIT)
                .presses("casework.desk.act.save")
                .expectsError("casework.desk.field.answer-by", "casework.desk.date.invalid");
        day("casework.desk.field.answer-by", answerBy);
        return saves();
    }

    AtTheDesk postpones(String reason, LocalDate day) {
        chooses("postpone").answers("casework.desk.field.reason", reason);
        day("casework.desk.field.new-date", day);
        return saves();
    }

    AtTheDesk answersPoint(int number, String finding, String words, String criticism) {
        chooses("point")
                .chooses("casework.desk.field.point", officer.words().of("casework.case.point", number))
                .chooses("casework.desk.field.finding", "casework.finding." + finding)
                .answers("casework.desk.field.text", words)
                .answers("casework.desk.field.criticism", criticism);
        return saves();
    }

    /** The day stands there already, as the citizen told it. */
    AtTheDesk savesTheDeadline(String body) {
        chooses("appeal").answers("casework.desk.field.appeal-body", body);
        return saves();
    }

    AtTheDesk closes(String outcome, String words) {
        chooses("close")
                .chooses("casework.desk.field.outcome", "casework.desk.outcome." + outcome)
                .answers("casework.desk.field.text", words);
        return saves();
    }

    /** A note that only the office sees. */
    AtTheDesk notes(String words) {
        officer.presses("casework.staff.note.new")
                .answers("casework.staff.note", words)
                .presses("casework.staff.note.go")
                .sees("casework.desk.act.done")
                .sees(words);
        return this;
    }

    AtTheDesk findsAGeneralFault(String name, String affected) {
        officer.presses("casework.alike.fault.new")
                .presses("casework.alike.fault.found")
                .expectsError("casework.alike.fault.affected", "casework.refused.affected")
                .answers("casework.alike.fault.name", name)
                .answers("casework.alike.fault.affected", affected)
                .presses("casework.alike.fault.found")
                .sees("casework.alike.fault.is", name, 1, affected);
        return this;
    }

    /** The letter as it goes to the administration, and back to the list. */
    AtTheDesk readsTheLetter(String number) {
        officer.presses(officer.words().of("casework.shown.letter", "Boligenheden", ""))
                .reads("casework.inquiry.title", number)
                .sees(AT_THE_UNIT)
                .downloads("casework.inquiry.pdf");
        officer.opens("/sagsbehandling").reads("casework.desk.title");
        return this;
    }

    /** What the office sends itself is sent when somebody says so. */
    AtTheDesk sendsTheLetter(String number) {
        opensCase(number);
        officer.sees("casework.desk.inquiry.to-send.text")
                .presses("casework.desk.inquiry.list")
                .reads("correspondence.to-do.title")
                .sees("correspondence.to-do.reason.inquiry");
        doesAllOf(number);
        officer.opens("/sagsbehandling").reads("casework.desk.title");
        return this;
    }

    /** Also those who wait for a call in the same case; more may come while the officer works. */
    private void doesAllOf(String number) {
        String done = officer.words().of("correspondence.to-do.done-for", number, "");
        for (List<String> left = toDo(done); !left.isEmpty(); left = toDo(done)) {
            List<String> before = left;
            officer.presses(done)
                    .until("what was done to be gone", page -> !toDo(done).containsAll(before));
        }
    }

    private List<String> toDo(String words) {
        return officer.browser().findElements(By.cssSelector("button[aria-label]")).stream()
                .filter(button ->
                        String.valueOf(button.getDomAttribute("aria-label")).startsWith(words))
                .map(button -> String.valueOf(button.getDomAttribute("value")))
                .toList();
    }

    private Visitor chooses(String action) {
        return officer.chooses("casework.desk.act.label", "casework.desk.action." + action);
    }

    private AtTheDesk saves() {
        officer.presses("casework.desk.act.save").sees("casework.desk.act.done");
        return this;
    }

    private void day(String legend, LocalDate day) {
        officer.answersIn(legend, "web.date.day", String.valueOf(day.getDayOfMonth()))
                .answersIn(legend, "web.date.month", String.valueOf(day.getMonthValue()))
                .answersIn(legend, "web.date.year", String.valueOf(day.getYear()));
    }
}
