/** Telling people that there is news, by the way they chose and without a word of what it is about (R25). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "web",
            "outbox",
            "identity",
            "documents",
            "representation",
            "complaint",
            "casework",
            "mediation"
        })
@NullMarked
package dk.borgerraadgiver.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
