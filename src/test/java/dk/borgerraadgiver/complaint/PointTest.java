package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R30: what was written at one point in two places. */
class PointTest {
    private final PointId id = PointId.random();
    private final Point before = point("Hvad", "", "", "");

    @Test
    void differentPartsBothStand() {
        Point mine = point("Hvad", "I skranken", "", "");
        Point theirs = point("Hvad", "", "I tirsdags", "En undskyldning");
        assertThat(mine.merged(before, theirs)).contains(point("Hvad", "I skranken", "I tirsdags", "En undskyldning"));
        assertThat(theirs.merged(before, mine)).isEqualTo(mine.merged(before, theirs));
    }

    @Test
    void theSameTwiceIsTheSame() {
        Point both = point("Hvad", "I skranken", "", "");
        assertThat(both.merged(before, both)).contains(both);
    }

    @Test
    void onePartWrittenDifferentlyIsForThePersonToChoose() {
        Point mine = point("Fra telefonen", "", "", "");
        Point theirs = point("Fra computeren", "", "", "");
        assertThat(mine.merged(before, theirs)).isEmpty();
    }

    @Test
    void whatOneTookAwayStaysAway() {
        assertThat(before.merged(before, point("", "", "", ""))).contains(point("", "", "", ""));
    }

    @Test
    void itKeepsTheIdOfTheOneThatIsSaved() {
        Point begunAgain = new Point(PointId.random(), new Words("Hvad"), Words.NONE, Words.NONE, Words.NONE);
        assertThat(begunAgain.merged(Point.empty(begunAgain.id()), before)).contains(before);
    }

    private Point point(String what, String where, String when, String wish) {
        return new Point(id, new Words(what), new Words(where), new Words(when), new Words(wish));
    }
}
