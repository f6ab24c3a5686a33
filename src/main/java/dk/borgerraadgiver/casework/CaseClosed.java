package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** A case was closed, with an answer to every complaint point. */
public record CaseClosed(CaseNumber number, Instant at) {}
