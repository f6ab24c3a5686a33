/** The pages of a case: the citizen's and the officers'. */
@NullMarked
package dk.borgerraadgiver.casework.ui;

import org.jspecify.annotations.NullMarked;
