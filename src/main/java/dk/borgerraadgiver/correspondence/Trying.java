package dk.borgerraadgiver.correspondence;

import java.time.Instant;

/** A notice that failed and will be tried again. */
public record Trying(Subject about, Occasion occasion, int attempts, Instant next) {}
