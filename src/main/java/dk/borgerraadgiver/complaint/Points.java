package dk.borgerraadgiver.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The complaint points in the person's own order (R8). */
public record Points(List<Point> list) implements Answer {
    public static final Points NONE = new Points(List.of());
    public static final int MOST = 30;

    public Points {
        list = List.copyOf(list);
    }

    @Override
    public Step step() {
        return Step.POINTS;
    }

    public Optional<Point> find(PointId id) {
        return list.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /** Puts it in the place of the one with the same id, or last. */
    public Points with(Point point) {
        if (find(point.id()).isEmpty()) {
            return changed(points -> {
                points.add(point);
                return points;
            });
        }
        return new Points(list.stream()
                .map(known -> known.id().equals(point.id()) ? point : known)
                .toList());
    }

    public Points without(PointId id) {
        return new Points(list.stream().filter(point -> !point.id().equals(id)).toList());
    }

    /** One place earlier in the list. */
    public Points earlier(PointId id) {
        return moved(id, -1);
    }

    /** One place later in the list. */
    public Points later(PointId id) {
        return moved(id, 1);
    }

    private Points moved(PointId id, int by) {
        return find(id).map(point -> changed(points -> {
                    int to = points.indexOf(point) + by;
                    if (to >= 0 && to < points.size()) {
                        points.remove(point);
                        points.add(to, point);
                    }
                    return points;
                }))
                .orElse(this);
    }

    private Points changed(UnaryOperator<List<Point>> change) {
        return new Points(change.apply(new ArrayList<>(list)));
    }
}
