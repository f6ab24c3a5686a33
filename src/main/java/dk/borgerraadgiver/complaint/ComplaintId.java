package dk.borgerraadgiver.complaint;

import java.util.UUID;

/** A complaint from its first answer on, before it has a case number. */
public record ComplaintId(UUID value) {}
