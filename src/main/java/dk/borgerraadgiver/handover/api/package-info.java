/** The status API: by it the case system tells what happened in a case. {@code handover/openapi.json} describes it. */
@NullMarked
package dk.borgerraadgiver.handover.api;

import org.jspecify.annotations.NullMarked;
