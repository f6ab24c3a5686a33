/** The drawers of the papers room in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.documents.postgres;

import org.jspecify.annotations.NullMarked;
