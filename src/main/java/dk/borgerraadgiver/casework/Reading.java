package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.EmployeeId;
import java.time.Instant;

/** That somebody at the office read a case. The citizen sees when and what for, and the role, not the name. */
public record Reading(Instant at, EmployeeId reader, Purpose purpose) {}
