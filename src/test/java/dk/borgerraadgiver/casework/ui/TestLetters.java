package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.SentLetters;
import dk.borgerraadgiver.complaint.HandedIn;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.documents.pdf.TestPdf;

/** The letters as the site prints them. */
public final class TestLetters {
    private TestLetters() {}

    public static SentLetters of(HandedIn complaints) {
        return new LetterPrint(complaints, TestPdf.pdf(), TestDirectory.read(), new Bundles());
    }
}
