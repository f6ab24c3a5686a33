package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** The person has taken their complaint back. */
public record ComplaintWithdrawn(CaseNumber number, Instant at) {}
