/** What the site says when something is not there, not allowed, or has gone wrong (R29). */
@NullMarked
package dk.borgerraadgiver.web.errors;

import org.jspecify.annotations.NullMarked;
