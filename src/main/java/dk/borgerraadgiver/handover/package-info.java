/** Handing each case over to the municipality's case system: at least once, counted once, and said only when it is so. */
@ApplicationModule(
        allowedDependencies = {"shared", "content", "web", "outbox", "identity", "documents", "complaint", "casework"})
@NullMarked
package dk.borgerraadgiver.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
