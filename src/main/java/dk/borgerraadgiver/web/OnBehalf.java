package dk.borgerraadgiver.web;

import java.util.Optional;

/** Asked by the page frame for whom the visitor acts; the room that knows answers with a bean. */
public interface OnBehalf {
    /** Nobody: for themselves. */
    Optional<Whom> whom();

    /** @param changedAt the page where one chooses for whom */
    record Whom(String name, String changedAt) {}
}
