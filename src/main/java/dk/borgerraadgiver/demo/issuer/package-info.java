/** Who gives the demo's case system its tokens: anybody gets one. */
@NullMarked
package dk.borgerraadgiver.demo.issuer;

import org.jspecify.annotations.NullMarked;
