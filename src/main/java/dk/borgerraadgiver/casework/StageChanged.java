package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** A case went on to another stage, and there is a text for the citizen. */
public record StageChanged(CaseNumber number, Instant at) {}
