/**
 * Login with SAML 2.0 by the OIOSAML 3 profile. Everything that knows OpenSAML 4 is here, so that only this package
 * changes on the day a newer one can be had.
 */
@NullMarked
package dk.borgerraadgiver.identity.saml;

import org.jspecify.annotations.NullMarked;
