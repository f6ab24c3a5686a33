/** Papers over the counter: what may come in, checked, cleaned and kept; and PDF that everybody can read. */
@ApplicationModule(allowedDependencies = {"shared", "content"})
@NullMarked
package dk.borgerraadgiver.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
