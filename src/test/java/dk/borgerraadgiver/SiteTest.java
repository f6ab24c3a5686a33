package dk.borgerraadgiver;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the whole running site (profile {@code demo}, a free port, an empty database), started once for all of
 * them. Take a {@link RunningSite} in the constructor or in a test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningSite.Giver.class)
public @interface SiteTest {}
