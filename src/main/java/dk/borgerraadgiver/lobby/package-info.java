/** The front page and the pages about the adviser: where people come in, and find a person. */
@ApplicationModule(allowedDependencies = {"shared", "content", "web"})
@NullMarked
package dk.borgerraadgiver.lobby;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
