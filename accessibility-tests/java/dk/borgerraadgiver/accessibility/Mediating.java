package dk.borgerraadgiver.accessibility;

/** What an officer does on the page of a mediation. */
final class Mediating {
    static final String LEADER = "Lis Bech, leder";

    private final Visitor officer;

    private Mediating(Visitor officer) {
        this.officer = officer;
    }

    static Mediating in(Visitor officer, String number) {
        officer.opens("/sagsbehandling/" + number + "/maegling").reads("mediation.desk.title.of", number);
        return new Mediating(officer);
    }

    /** Comes by the list of all mediations. */
    static Mediating findingIt(Visitor officer, String number) {
        officer.opens("/sagsbehandling");
        Login.asOfficer(officer, Login.MEDIATOR);
        officer.reads("casework.desk.title")
                .presses(officer.words().of("mediation.news", "").strip());
        officer.reads("mediation.going.title").presses(number);
        officer.reads("mediation.desk.title.of", number);
        return new Mediating(officer);
    }

    Mediating chooses(String action) {
        officer.chooses("mediation.act.label", "mediation.act." + action);
        return this;
    }

    Mediating saves() {
        officer.presses("mediation.act.save").sees("mediation.act.done");
        return this;
    }

    Mediating does(String action) {
        return chooses(action).saves();
    }

    /** Writes down that somebody said it. */
    Mediating hears(String action, String who) {
        chooses(action);
        officer.answers("mediation.field.speaker", who);
        return saves();
    }

    Mediating hears(String action, String who, String words) {
        chooses(action);
        officer.answers("mediation.field.words", words).answers("mediation.field.speaker", who);
        return saves();
    }

    /** From the naming of a mediator until it goes on. */
    Mediating leads() {
        does("take");
        hears("yes-administration", LEADER);
        return does("begin");
    }
}
