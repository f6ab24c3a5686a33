/** The virus check, by the protocol of ClamAV. */
@NullMarked
package dk.borgerraadgiver.documents.virus;

import org.jspecify.annotations.NullMarked;
