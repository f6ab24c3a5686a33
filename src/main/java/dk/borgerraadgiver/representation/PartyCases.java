package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;

/** Asked which cases a person has of their own, to choose among; the room that keeps cases answers. */
public interface PartyCases {
    List<CaseNumber> of(Person party);
}
