package dk.borgerraadgiver.content;

/** Somebody at an administration whom the adviser calls. */
public record ContactPerson(Wording role, Reach reach) {}
