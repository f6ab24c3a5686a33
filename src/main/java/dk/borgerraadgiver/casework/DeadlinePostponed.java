package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** The day promised to the citizen was moved, with a reason (R17). */
public record DeadlinePostponed(CaseNumber number, Instant at) {}
