package dk.borgerraadgiver.identity;

import java.util.Optional;

/** Those who work at the adviser's office and have been here. */
public interface Employees {
    /** The name to show beside what an employee has done. */
    Optional<String> nameOf(EmployeeId id);

    /** The one with this professional identity, known from now on if not before. */
    EmployeeId met(String professionalId, String name);

    /** The same, where another system tells of them: their name here stays as they came with it. */
    EmployeeId heardOf(String professionalId, String name);
}
