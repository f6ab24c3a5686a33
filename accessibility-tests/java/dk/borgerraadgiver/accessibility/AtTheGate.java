package dk.borgerraadgiver.accessibility;

/** The questions before the login, answered by the last part of a text's key; a mistake first where one is possible. */
final class AtTheGate {
    private final Visitor visitor;

    AtTheGate(Visitor visitor) {
        this.visitor = visitor;
    }

    static AtTheGate opening(Visitor visitor) {
        visitor.opens("/foer-du-klager").reads("guidance.intro.title").presses("guidance.intro.start");
        return new AtTheGate(visitor);
    }

    AtTheGate says(String question, String answer) {
        reads(question);
        visitor.chooses("guidance." + question + "." + answer);
        return goesOn();
    }

    /** Forgets to answer, is told so, and answers. */
    AtTheGate saysAtLast(String question, String answer) {
        reads(question);
        visitor.presses("guidance.continue").sees("guidance." + question + ".error");
        visitor.chooses("guidance." + question + "." + answer);
        return goesOn();
    }

    AtTheGate skips(String question) {
        reads(question);
        return goesOn();
    }

    AtTheGate reads(String question) {
        visitor.expectsHeading("guidance." + question + ".title");
        return this;
    }

    AtTheGate goesOn() {
        visitor.presses("guidance.continue");
        return this;
    }

    /** The answer that the gate gives, which is always only advice (R7). */
    Visitor hears(String advice) {
        return visitor.reads("guidance.advice." + advice);
    }
}
