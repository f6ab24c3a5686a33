package dk.borgerraadgiver.content;

/** Bisidderordning: people who go with you to a meeting, read letters with you, and represent nobody. */
public record CompanionScheme(Wording name, Wording offers, Reach reach) {}
