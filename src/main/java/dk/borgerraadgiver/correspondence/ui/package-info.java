/** What the office has to do by hand. */
@NullMarked
package dk.borgerraadgiver.correspondence.ui;

import org.jspecify.annotations.NullMarked;
