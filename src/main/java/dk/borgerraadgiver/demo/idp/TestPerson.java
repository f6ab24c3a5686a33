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
 */
public record TestPerson(String id, String name, Optional<String> civilNumber, List<String> privileges) {
    public TestPerson {
        civilNumber = civilNumber == null ? Optional.empty() : civilNumber;
        privileges = privileges == null ? List.of() : List.copyOf(privileges);
    }

    public boolean isEmployee() {
        return civilNumber.isEmpty();
    }

    /** What the provider calls the person, in every login. */
    public String uuid() {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
