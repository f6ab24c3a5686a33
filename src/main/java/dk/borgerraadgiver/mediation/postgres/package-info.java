/** Mediations in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.mediation.postgres;

import org.jspecify.annotations.NullMarked;
