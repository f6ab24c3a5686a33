/** Ways out of the house. */
@NullMarked
package dk.borgerraadgiver.correspondence.post;

import org.jspecify.annotations.NullMarked;
