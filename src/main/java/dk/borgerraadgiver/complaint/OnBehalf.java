package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;

/** Who writes a complaint for the citizen, and with what mandate, proven or not yet. */
public record OnBehalf(PersonId writer, String writerName, MandateId mandate) {}
