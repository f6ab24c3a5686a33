/** What the office sees of the way to the case system. */
@NullMarked
package dk.borgerraadgiver.handover.ui;

import org.jspecify.annotations.NullMarked;
