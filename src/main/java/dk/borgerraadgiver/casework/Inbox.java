package dk.borgerraadgiver.casework;

/** Which cases an officer looks at. */
public sealed interface Inbox {
    record Everything() implements Inbox {}

    record Mine() implements Inbox {}

    record At(Stage stage) implements Inbox {}
}
