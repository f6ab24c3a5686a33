/** Mandates in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.representation.postgres;

import org.jspecify.annotations.NullMarked;
