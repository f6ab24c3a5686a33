package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** The administration answered the adviser. */
public record AnswerGiven(CaseNumber number, Instant at) {}
