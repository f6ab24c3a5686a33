package dk.borgerraadgiver.representation;

import java.time.LocalDate;

/** One of two guardians counts only while the other is proven and in force as well. */
record Together(Mandates mandates, LocalDate today) {
    boolean counts(Mandate mandate) {
        return !mandate.terms().capacity().needsAnother()
                || mandates.ofParty(mandate.terms().party()).stream()
                        .anyMatch(other -> other.terms().capacity().needsAnother()
                                && other.on(today) == MandateState.IN_FORCE
                                && !other.representative().equals(mandate.representative()));
    }
}
