package dk.borgerraadgiver.complaint;

import java.util.List;

/**
 * A complaint point (R8).
 *
 * @param when as the person says it: "the summer before last" is fine
 * @param wish what they want to achieve (R4)
 */
public record Point(PointId id, Words what, Words where, Words when, Words wish) {
    public static Point empty(PointId id) {
        return new Point(id, Words.NONE, Words.NONE, Words.NONE, Words.NONE);
    }

    public List<Problem> problems() {
        return Problems.in(this);
    }

    public boolean isEmpty() {
        return what.isEmpty() && where.isEmpty() && when.isEmpty() && wish.isEmpty();
    }
}
