package dk.borgerraadgiver.accessibility;

import java.util.List;

/** The way through the login and back, over real SAML to the demo's own provider. */
final class Login {
    static final String PREBEN = "Preben Ærtebjerg";
    static final String YASEMIN = "Yasemin Østergård";
    static final String LONE = "Lone Skovgaard";
    static final String EMIL = "Emil Søndergaard-Nguyen";
    static final String FATIMA = "Fatima Noor Hassan";
    static final String JOERGEN = "Jørgen Åkjær";
    static final String ANNA_MARGRETHE = "Anna-Margrethe Wilhelmine";
    static final String GUDRUN = "Gudrun Åse Mikkelsen";
    static final String VILLY = "Villy Bæk Thorsen";
    static final String SOEREN = "Søren Bøgh Kjærgaard";
    static final String BIRGIT = "Birgit Ravn Sørensen";
    static final String CPR_OF_VILLY = "8010571211";
    static final String LIBRARIAN = "Bente Kofoed";
    static final String SOCIAL_WORKER = "Sofie Kragh";
    static final String MEDIATOR = "Mikkel Thøgersen";
    static final String OFFICER = "Ida Brandt Nørgaard";
    static final String OTHER_OFFICER = "Mikkel Thøgersen";

    static final String ROSA = "Rosa Damgaard";
    static final String LARS = "Lars Kofoed";
    static final String META = "Meta Friis";
    static final String ULLA = "Ulla Ibsen";

    private Login() {}

    static void asCitizen(Visitor visitor, String name) {
        visitor.reads("identity.login.title").presses("identity.login.citizen");
        visitor.presses(name);
    }

    /** After the login has run out; the site leads there, or says first that it has. */
    static void againAsCitizen(Visitor visitor, String name) {
        String expired = visitor.words().of("web.expired.title");
        String login = visitor.words().of("identity.login.title");
        visitor.until("a way to log in again", page -> List.of(expired, login).contains(visitor.heading()));
        if (visitor.heading().equals(expired)) {
            visitor.presses("web.expired.again");
        }
        asCitizen(visitor, name);
    }

    /** Whoever comes from an organisation: as its employee, not as themself. */
    static void forOrganisation(Visitor visitor, String name) {
        visitor.reads("identity.login.title").presses("identity.login.company");
        visitor.presses(name);
    }

    /** Whoever comes for a company says so, though the login knows. */
    static void forCompany(Visitor visitor, String name, String company) {
        visitor.reads("identity.login.title").presses("identity.login.company");
        visitor.presses(name);
        visitor.reads("identity.for-whom.title").presses("identity.for-whom.company.button", company);
    }

    static void asOfficer(Visitor visitor, String name) {
        visitor.reads("identity.login.title").presses("identity.login.employee");
        visitor.presses(name);
    }
}
