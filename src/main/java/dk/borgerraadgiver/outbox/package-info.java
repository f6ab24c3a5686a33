/** What must leave the house: taken by one machine at a time, and tried again later and later. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.borgerraadgiver.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
