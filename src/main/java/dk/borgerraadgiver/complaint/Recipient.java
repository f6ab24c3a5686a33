package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Party;

/** Who is told about a complaint, in which language, and how they want to be reached. */
public record Recipient(Party party, Language language, Contact contact) {}
