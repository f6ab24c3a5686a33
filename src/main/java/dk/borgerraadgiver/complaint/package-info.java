/** From the first question to a complaint handed in. */
@ApplicationModule(
        allowedDependencies = {"shared", "content", "web", "identity", "documents", "guidance", "representation"})
@NullMarked
package dk.borgerraadgiver.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
