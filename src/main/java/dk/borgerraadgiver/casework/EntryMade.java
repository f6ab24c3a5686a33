package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** Something was written into the history of a case, whoever wrote it and whatever it was. */
public record EntryMade(CaseNumber number, int position, Instant at) {}
