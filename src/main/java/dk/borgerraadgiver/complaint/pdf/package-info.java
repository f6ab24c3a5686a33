/** The complaint on paper: the same questions, with room for a pen (R31). */
@NullMarked
package dk.borgerraadgiver.complaint.pdf;

import org.jspecify.annotations.NullMarked;
