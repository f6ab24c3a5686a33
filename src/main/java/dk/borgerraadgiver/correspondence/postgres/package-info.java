/** The drawer of notices in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.correspondence.postgres;

import org.jspecify.annotations.NullMarked;
