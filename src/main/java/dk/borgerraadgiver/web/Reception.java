package dk.borgerraadgiver.web;

import java.util.Optional;

/** Asked by the page frame who is logged in; the room that knows answers with a bean. */
public interface Reception {
    Optional<Visitor> visitor();
}
