package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/**
 * A letter to the administration lies ready to be sent.
 *
 * @param letter position of the entry that it was written in
 */
public record InquiryWritten(CaseNumber number, int letter, Instant at) {}
