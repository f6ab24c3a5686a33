package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.By;
import java.time.Instant;

/**
 * A line of what happened in a mediation.
 *
 * @param position counted from one
 */
public record Line(int position, Instant at, By by, MediationEvent event) {}
