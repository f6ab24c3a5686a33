package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** That a representative read or did something; the party sees it (R13). */
public record Use(MandateId mandate, Instant at, Act act, CaseNumber number) {}
