package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** The citizen withdrew the complaint. */
public record CaseWithdrawn(CaseNumber number, Instant at) {}
