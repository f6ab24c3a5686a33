package dk.borgerraadgiver.documents.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Arabic and Hebrew in a Danish letter, by what the JDK knows of writing directions. */
final class RightToLeft implements BidiSplitter, BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int number) {
        int start = paragraph.getRunStart(number);
        int length = paragraph.getRunLimit(number) - start;
        return new BidiTextRun(start, length, paragraph.getRunLevel(number) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int start = startOfLetter(text, end);
            int mirrored = MIRRORED.indexOf(text.charAt(start));
            if (mirrored >= 0) {
                reversed.append(MIRRORED.charAt(mirrored ^ 1));
            } else {
                reversed.append(text, start, end);
            }
            end = start;
        }
        return reversed.toString();
    }

    /** A letter and the vowel marks on it stay together. */
    private static int startOfLetter(String text, int end) {
        int start = text.offsetByCodePoints(end, -1);
        while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
