/** On whose behalf: who acts for whom, on what basis, for what and until when; granting, proof, expiry and ending. */
@ApplicationModule(allowedDependencies = {"shared", "content", "web", "identity", "documents"})
@NullMarked
package dk.borgerraadgiver.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
