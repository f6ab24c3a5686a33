/** What has become of a complaint: its history, the status read off it, and the desks of the citizen and the officers. */
@ApplicationModule(
        allowedDependencies = {"shared", "content", "web", "identity", "documents", "representation", "complaint"})
@NullMarked
package dk.borgerraadgiver.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
