package dk.borgerraadgiver.accessibility;

/** What a case officer does at the desk. */
final class AtTheDesk {
    private final Visitor officer;

    /** Who sits there already. */
    AtTheDesk(Visitor officer) {
        this.officer = officer;
    }

    static AtTheDesk sitting(Visitor officer) {
        officer.opens("/sagsbehandling");
        Login.asOfficer(officer, Login.OFFICER);
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

    /** A colleague's case is opened with a reason, which the citizen can read. */
    AtTheDesk opensAColleaguesCase(String number, String purpose) {
        officer.answers("casework.desk.find.label", number)
                .presses("casework.desk.find.go")
                .presses("casework.desk.purpose.go")
                .expectsError("casework.desk.purpose.ask", "casework.desk.purpose.missing")
                .chooses("casework.desk.purpose.ask", "casework.purpose." + purpose)
                .presses("casework.desk.purpose.go")
                .reads("casework.desk.case.title", number)
                .sees("casework.desk.act");
        return this;
    }

    AtTheDesk takes() {
        officer.presses("casework.desk.assign").seesNot("casework.desk.assign");
        return this;
    }

    AtTheDesk does(String action, String words) {
        officer.chooses("casework.desk.act.label", "casework.desk.action." + action)
                .answers("casework.desk.field.text", words)
                .presses("casework.desk.act.save")
                .sees("casework.desk.act.done");
        return this;
    }
}
