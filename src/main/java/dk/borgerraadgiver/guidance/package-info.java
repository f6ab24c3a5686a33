/** The gate: rules that sort and explain before login, and never decide (R2–R7). */
@ApplicationModule(allowedDependencies = {"shared", "content", "web", "documents"})
@NullMarked
package dk.borgerraadgiver.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
