@NullMarked
package dk.borgerraadgiver.guidance.ui;

import org.jspecify.annotations.NullMarked;
