package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Representation;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.util.Optional;

/** The mandate with which somebody complains for a citizen, as it is today. */
final class Mandated {
    private final Representation representation;

    Mandated(Representation representation) {
        this.representation = representation;
    }

    /** @throws NotThere when they have none such */
    Standing with(MandateId mandate, Actor.Person person) {
        return found(mandate, person).orElseThrow(() -> new NotThere("mandate"));
    }

    /** It may have ended since the draft was begun; what was written stays. */
    Standing stillWith(MandateId mandate, Actor actor) {
        return Optional.of(actor)
                .filter(Actor.Person.class::isInstance)
                .flatMap(person -> found(mandate, (Actor.Person) person))
                .orElseThrow(() -> new Rejected("complaint.refused.mandate-ended"));
    }

    private Optional<Standing> found(MandateId mandate, Actor.Person person) {
        return representation.forComplaining(person).stream()
                .filter(standing -> standing.mandate().equals(mandate))
                .findFirst();
    }
}
