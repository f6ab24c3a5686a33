/** The site's words: text bundles by room and language, the choice of language, and the directory of the municipality. */
@ApplicationModule(allowedDependencies = "shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package dk.borgerraadgiver.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
