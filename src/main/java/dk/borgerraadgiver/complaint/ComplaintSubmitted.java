package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** A complaint has been handed in and has its case number. */
public record ComplaintSubmitted(CaseNumber number, Instant at) {}
