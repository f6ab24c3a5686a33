/** The pages of mediation. */
@NullMarked
package dk.borgerraadgiver.mediation.ui;

import org.jspecify.annotations.NullMarked;
