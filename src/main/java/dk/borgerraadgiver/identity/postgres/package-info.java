/** People and logins in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.identity.postgres;

import org.jspecify.annotations.NullMarked;
