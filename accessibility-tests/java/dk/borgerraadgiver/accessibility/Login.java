package dk.borgerraadgiver.accessibility;

/** The way through the login and back, over real SAML to the demo's own provider. */
final class Login {
    static final String PREBEN = "Preben Ærtebjerg";
    static final String YASEMIN = "Yasemin Østergård";
    static final String LONE = "Lone Skovgaard";
    static final String EMIL = "Emil Søndergaard-Nguyen";
    static final String FATIMA = "Fatima Noor Hassan";
    static final String JOERGEN = "Jørgen Åkjær";
    static final String ANNA_MARGRETHE = "Anna-Margrethe Wilhelmine";
    static final String OFFICER = "Ida Brandt Nørgaard";

    private Login() {}

    static void asCitizen(Visitor visitor, String name) {
        visitor.reads("identity.login.title").presses("identity.login.citizen");
        visitor.presses(name);
    }

    static void asOfficer(Visitor visitor, String name) {
        visitor.reads("identity.login.title").presses("identity.login.employee");
        visitor.presses(name);
    }
}
