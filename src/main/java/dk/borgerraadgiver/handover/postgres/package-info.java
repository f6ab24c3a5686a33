/** Cases on their way, in PostgreSQL. */
@NullMarked
package dk.borgerraadgiver.handover.postgres;

import org.jspecify.annotations.NullMarked;
