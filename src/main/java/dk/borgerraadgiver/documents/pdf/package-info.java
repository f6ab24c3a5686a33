/** Makes PDF/UA out of templates. */
@NullMarked
package dk.borgerraadgiver.documents.pdf;

import org.jspecify.annotations.NullMarked;
