package dk.borgerraadgiver.demo.idp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody invented who can log in to the demo.
 *
 * @param id stable, in the addresses and texts of the demo
 * @param civilNumber a replacement number (day + 60), which no real person can have; employees come without one
 * @param privileges rights that an employee brings along
 * @param company the one that they come for, other than the adviser's office
 * @param rightsOf CVR numbers of companies that gave them the right to act here
 * @param powersOf CPR numbers of citizens who gave them a digital power of attorney
 */
public record TestPerson(
        String id,
        String name,
        Optional<String> civilNumber,
        List<String> privileges,
        Optional<Company> company,
        List<String> rightsOf,
        List<String> powersOf) {
    public TestPerson(String id, String name, Optional<String> civilNumber, List<String> privileges) {
        this(id, name, civilNumber, privileges, Optional.empty(), List.of(), List.of());
    }

    public TestPerson {
        civilNumber = civilNumber == null ? Optional.empty() : civilNumber;
        company = company == null ? Optional.empty() : company;
        privileges = privileges == null ? List.of() : List.copyOf(privileges);
        rightsOf = rightsOf == null ? List.of() : List.copyOf(rightsOf);
        powersOf = powersOf == null ? List.of() : List.copyOf(powersOf);
    }

    public boolean isEmployee() {
        return civilNumber.isEmpty() && company.isEmpty();
    }

    /** Comes for a company; some bring their own CPR number along. */
    public boolean isProfessional() {
        return company.isPresent();
    }

    /** What the provider calls the person, in every login. */
    public String uuid() {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** An invented company; test companies have numbers that begin with 9. */
    public record Company(String number, String name) {}
}
