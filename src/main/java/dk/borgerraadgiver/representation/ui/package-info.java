/** The pages where people say who acts for whom, and where the office proves it. */
@NullMarked
package dk.borgerraadgiver.representation.ui;

import org.jspecify.annotations.NullMarked;
