/** Ways to the case system. */
@NullMarked
package dk.borgerraadgiver.handover.system;

import org.jspecify.annotations.NullMarked;
