/** Pages of the assisted channel, made by the server: they work without scripts. */
@NullMarked
package dk.borgerraadgiver.assisted.ui;

import org.jspecify.annotations.NullMarked;
