package dk.borgerraadgiver.representation;

/** What a party offers to somebody: to act for them as party representative. */
public record Offer(String to, Scope scope, Period period) {
    public Offer {
        to = Said.name(to);
    }
}
