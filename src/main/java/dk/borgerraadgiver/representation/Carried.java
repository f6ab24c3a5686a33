package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.Power;
import dk.borgerraadgiver.shared.CivilNumber;
import org.springframework.stereotype.Component;

/** Digital powers of attorney that a login brought along. They count for as long as a login brings them. */
@Component
class Carried {
    private final Door door;
    private final People people;

    Carried(Door door, People people) {
        this.door = door;
        this.people = people;
    }

    /** Whether the one who is logged in brought the power of the citizen with this number. */
    boolean from(CivilNumber number) {
        return door.powers().stream()
                .anyMatch(power ->
                        power.from() == Power.From.PERSON && power.number().equals(number.digits()));
    }

    /** What was proven in another way does not hang on the login. */
    boolean stillHolds(Mandate mandate) {
        return !(mandate instanceof Mandate.Proven proven && proven.proof() == Proof.CARRIED_BY_LOGIN)
                || people.find(mandate.terms().party())
                        .filter(party -> from(party.civilNumber()))
                        .isPresent();
    }
}
