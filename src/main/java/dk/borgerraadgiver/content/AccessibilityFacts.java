package dk.borgerraadgiver.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the accessibility statement must say and only the operator knows.
 *
 * @param reviewed the day on which the statement was last gone through; the law wants it once a year at least
 * @param registered where the agency keeps the statement, such as {@code https://was.digst.dk/klag-example-dk}
 */
public record AccessibilityFacts(LocalDate reviewed, Optional<URI> registered) {}
