package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;

/** The printable complaint form (R31), for whoever gives it out elsewhere than on the site. */
public interface PaperForm {
    byte[] pdf(Language language);

    /** The same questions in short words and large letters. */
    byte[] easyToRead(Language language);
}
