package dk.borgerraadgiver.identity;

import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import java.util.Optional;

/** Tells who is logged in, in this request. */
public interface Door {
    /** Where somebody who came for a company chooses for whom they are here. */
    String FOR_WHOM = "/log-ind/for-hvem";

    Optional<Actor> actor();

    /** @throws NotThere when no citizen is logged in */
    Actor.Person person();

    /**
     * Somebody who can complain: a citizen, or whoever came for a company.
     *
     * @throws NotThere when nobody such is logged in
     */
    Actor party();

    /** @throws NotThere when no employee is logged in */
    Actor.Employee employee();

    /** For which company a professional is here now; nothing for everybody else. */
    Optional<CompanyNumber> company();

    /** What the one who is logged in may do for others, as the login told it. */
    List<Power> powers();
}
