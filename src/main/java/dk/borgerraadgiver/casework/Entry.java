package dk.borgerraadgiver.casework;

import java.time.Instant;

/**
 * A line of the history of a case.
 *
 * @param position counted from one
 */
public record Entry(int position, Instant at, By by, CaseEvent event) {}
