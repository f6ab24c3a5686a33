package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** The citizen's side has something new to read in the mediation. */
public record MediationNews(CaseNumber number, Instant at) {}
