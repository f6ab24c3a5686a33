/** The look of the house: page frame, the parts of the design system, error pages. Knows no person and no case. */
@ApplicationModule(
        allowedDependencies = {"shared", "content"},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package dk.borgerraadgiver.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
