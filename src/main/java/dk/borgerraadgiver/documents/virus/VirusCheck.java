package dk.borgerraadgiver.documents.virus;

import java.io.InputStream;

/** Looks for viruses. */
public interface VirusCheck {
    Verdict of(InputStream bytes);

    /** Whether this site has a virus check at all. */
    boolean isThere();

    enum Verdict {
        CLEAN,
        INFECTED,
        /** There should be an answer, and there is none. */
        UNREACHABLE,
        /** This site runs without. */
        NONE
    }
}
