package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.EmployeeId;

/** Who goes between the two sides of a case now; the room that mediates knows. */
@FunctionalInterface
public interface Mediators {
    boolean mediates(EmployeeId officer, CaseFile file);
}
