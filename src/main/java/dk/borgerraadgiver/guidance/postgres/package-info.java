@NullMarked
package dk.borgerraadgiver.guidance.postgres;

import org.jspecify.annotations.NullMarked;
