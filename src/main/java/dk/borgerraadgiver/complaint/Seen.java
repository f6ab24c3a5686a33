package dk.borgerraadgiver.complaint;

import java.util.Set;
import java.util.function.Predicate;

/** What the administration sees of a complaint. */
final class Seen {
    /** How to reach the person, and the wish for a talk, are between the person and the adviser. */
    private static final Set<Step> NEVER = Set.of(Step.COMPANION, Step.CONTACT, Step.MEDIATION, Step.CONSENT);

    private Seen() {}

    static Predicate<Step> byAdministration(Consent consent) {
        return step -> !NEVER.contains(step) && consent.kept().stream().noneMatch(part -> part.step() == step);
    }
}
