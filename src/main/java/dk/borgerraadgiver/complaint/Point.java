package dk.borgerraadgiver.complaint;

import java.util.List;
import java.util.Optional;

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

    /**
     * What two people who began at the same text have made of it, or one who began again before the first had ended (R30).
     *
     * @param before where both began
     * @param theirs whose id it gets
     * @return nothing, where both changed the same part differently
     */
    public Optional<Point> merged(Point before, Point theirs) {
        return what.merged(before.what, theirs.what)
                .flatMap(newWhat -> where.merged(before.where, theirs.where)
                        .flatMap(newWhere -> when.merged(before.when, theirs.when)
                                .flatMap(newWhen -> wish.merged(before.wish, theirs.wish)
                                        .map(newWish -> new Point(theirs.id, newWhat, newWhere, newWhen, newWish)))));
    }

    public boolean isEmpty() {
        return what.isEmpty() && where.isEmpty() && when.isEmpty() && wish.isEmpty();
    }
}
