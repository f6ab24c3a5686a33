package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** The citizen has taken back that the administration may be contacted. */
public record ContactStopped(CaseNumber number, Instant at) {}
