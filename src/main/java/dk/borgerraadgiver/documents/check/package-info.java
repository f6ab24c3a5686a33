/** What a file really is, told by its content. */
@NullMarked
package dk.borgerraadgiver.documents.check;

import org.jspecify.annotations.NullMarked;
