package dk.borgerraadgiver.documents.clean;

import java.io.IOException;

/** The bytes begin as a picture and do not go on as one. */
public final class BrokenPicture extends IOException {
    BrokenPicture(Exception cause) {
        super(cause);
    }
}
