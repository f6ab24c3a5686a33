/** Who is at the door: SAML login, session, and the {@link dk.borgerraadgiver.identity.Actor} that every desk asks for. */
@ApplicationModule(allowedDependencies = {"shared", "content", "web"})
@NullMarked
package dk.borgerraadgiver.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
