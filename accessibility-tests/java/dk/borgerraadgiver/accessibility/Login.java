package dk.borgerraadgiver.accessibility;

/** The way through the login and back, over real SAML to the demo's own provider. */
final class Login {
    static final String JENS = "Jens Mortensen";
    static final String LEILA = "Leila Haddad";
    static final String ALI = "Ali Yilmaz";
    static final String KIRSTEN = "Kirsten Holm";
    static final String OMAR = "Omar Said";
    static final String VERA = "Vera Lund";
    static final String OFFICER = "Karen Blom";

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
