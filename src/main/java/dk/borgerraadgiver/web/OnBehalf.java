package dk.borgerraadgiver.web;

import java.util.Optional;

/** Asked by the page frame for whom the visitor acts; the room that knows answers with a bean. */
public interface OnBehalf {
    /** The name to show; empty: for themselves. */
    Optional<String> whom();
}
