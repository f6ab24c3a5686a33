package dk.borgerraadgiver.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private final RightToLeft writing = new RightToLeft();

    @Test
    void arabicLettersJoinTheirNeighbours() {
        assertThat(writing.shapeText("بيت")).isEqualTo("\uFE91\uFEF4\uFE96");
        assertThat(writing.shapeText("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(writing.shapeText("Hej")).isEqualTo("Hej");
    }

    @Test
    void vowelMarksStayOnTheirLetterAndBracketsTurn() {
        assertThat(writing.reorderRTLTextToLTR("א\u05B8ב(")).isEqualTo(")בא\u05B8");
    }

    @Test
    void findsTheStretchesThatRunTheOtherWay() {
        writing.setParagraph("Jeg hedder כהן her", RightToLeft.LTR);
        assertThat(writing.countTextRuns()).isEqualTo(3);
        assertThat(writing.getVisualRun(1).getDirection()).isEqualTo(RightToLeft.RTL);
    }
}
