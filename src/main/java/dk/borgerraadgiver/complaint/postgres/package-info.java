/** The cupboard of complaints in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.complaint.postgres;

import org.jspecify.annotations.NullMarked;
