package dk.borgerraadgiver.mediation;

import java.time.LocalDate;

/**
 * That somebody said it to the mediator, who wrote it down.
 *
 * @param by their name, and where it helps their title
 */
public record Spoken(String by, LocalDate on) {
    public Spoken {
        by = Written.said(by, "mediation.refused.speaker-missing");
    }
}
