/** The pages of the wizard: one thing a page. */
@NullMarked
package dk.borgerraadgiver.complaint.ui;

import org.jspecify.annotations.NullMarked;
