/** The pages around the login. */
@NullMarked
package dk.borgerraadgiver.identity.ui;

import org.jspecify.annotations.NullMarked;
