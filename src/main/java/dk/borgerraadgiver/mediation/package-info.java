/** Mægling: asking, both sides' yes, rounds that stay with the mediator until released, a meeting, an agreement, an end. */
@ApplicationModule(allowedDependencies = {"shared", "content", "web", "identity", "representation", "casework"})
@NullMarked
package dk.borgerraadgiver.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
