package dk.borgerraadgiver.documents;

/** What became of what a camera or program hides in a picture: place, time, camera, names. */
public enum HiddenData {
    /** The kind of file carries none that is looked for. */
    NOT_LOOKED_FOR,
    REMOVED,
    /** The picture could not be cleaned without harm. */
    KEPT
}
