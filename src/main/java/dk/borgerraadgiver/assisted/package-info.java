/** For those who do not do it alone on a screen: helpers, the staffed desk, receipt and status code. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "web",
            "identity",
            "documents",
            "complaint",
            "casework",
            "correspondence"
        })
@NullMarked
package dk.borgerraadgiver.assisted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
