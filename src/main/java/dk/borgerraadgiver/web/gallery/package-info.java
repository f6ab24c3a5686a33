/** Every part of the house in every state, to look at and to test; only in the demo. */
@NullMarked
package dk.borgerraadgiver.web.gallery;

import org.jspecify.annotations.NullMarked;
