/** Words that every room uses. Records only: no Spring, no Vaadin. */
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package dk.borgerraadgiver.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
