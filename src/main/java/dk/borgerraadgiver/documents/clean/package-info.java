/** Takes out of pictures what cameras and programs hide in them: place, time, names. */
@NullMarked
package dk.borgerraadgiver.documents.clean;

import org.jspecify.annotations.NullMarked;
