/** Outboxes that send nothing and that one can look into. */
@NullMarked
package dk.borgerraadgiver.demo.post;

import org.jspecify.annotations.NullMarked;
