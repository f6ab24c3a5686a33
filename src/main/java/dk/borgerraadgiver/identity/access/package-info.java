/** Which door leads where: URL rules, security headers, the session and its clock. */
@NullMarked
package dk.borgerraadgiver.identity.access;

import org.jspecify.annotations.NullMarked;
