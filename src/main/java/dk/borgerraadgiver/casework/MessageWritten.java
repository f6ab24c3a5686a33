package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** An officer wrote a message to the citizen. */
public record MessageWritten(CaseNumber number, Instant at) {}
