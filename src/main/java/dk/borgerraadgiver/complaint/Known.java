package dk.borgerraadgiver.complaint;

import java.util.Optional;

/** What was said before a draft begins. */
public interface Known {
    /** What need not be asked again. */
    Answers answers();

    /** Nothing for whoever came without the gate. */
    Optional<SaidAtGate> saidAtGate();

    /** From the gate. */
    record BeforeLogin(Answers answers, Optional<SaidAtGate> saidAtGate) implements Known {}
}
