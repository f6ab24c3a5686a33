package dk.borgerraadgiver.identity;

/** Whether the one at the door is helping somebody now; the room of the helpers answers. */
public interface Helping {
    boolean isHelping();
}
