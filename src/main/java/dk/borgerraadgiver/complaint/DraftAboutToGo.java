package dk.borgerraadgiver.complaint;

import java.time.Instant;

/**
 * A draft will soon be deleted (R28).
 *
 * @param goes when, unless the person goes on with it or keeps it
 */
public record DraftAboutToGo(ComplaintId complaint, Instant goes) {}
