/** The cupboards of the assisted channel in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.assisted.postgres;

import org.jspecify.annotations.NullMarked;
