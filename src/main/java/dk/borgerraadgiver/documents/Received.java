package dk.borgerraadgiver.documents;

/** What the counter says when a paper is handed over. */
public sealed interface Received {
    record Accepted(Document document) implements Received {}

    record Refused(Refusal refusal) implements Received {}
}
