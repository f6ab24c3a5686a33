package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.PointId;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Problem;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Saved;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** R8: one complaint point. Two tabs may write at two points; only the same point twice is a clash. */
@Route(value = "klag/punkter/:number([1-9][0-9]?)", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class PointPage extends StepPage<Points> {
    private final AnswerFields<Point> fields;
    private final LongText what;
    private final TextField where;
    private final TextField when;
    private final LongText wish;
    private Points base = Points.NONE;
    private Point point = Point.empty(PointId.random());
    private int number = 1;

    PointPage(Wizard wizard) {
        super(Step.POINTS, wizard, Answers::points);
        fields = new AnswerFields<>(wizard.texts());
        what = ask(fields.lines(Questions.WHAT));
        where = ask(fields.line(Questions.WHERE));
        when = ask(fields.line(Questions.WHEN));
        wish = ask(fields.lines(Questions.WISH)).rows(4);
        forwardText(getTranslation("complaint.points.save"));
    }

    static String address(int number) {
        return Step.POINTS.address() + "/" + number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().getInteger("number").orElse(1);
        super.beforeEnter(event);
        if (number > Math.min(base.list().size() + 1, Points.MOST)) {
            event.forwardTo(Step.POINTS.address().substring(1));
        }
        title(heading());
    }

    @Override
    String heading() {
        return getTranslation("complaint.points.number", number);
    }

    @Override
    String previous() {
        return Step.POINTS.address();
    }

    @Override
    protected String forward() {
        return isFromCheck() ? super.forward() : Step.POINTS.address();
    }

    @Override
    Points answer() {
        Point written = new Point(point.id(), words(what), words(where), words(when), words(wish));
        return written.isEmpty() && base.find(point.id()).isEmpty() ? base : base.with(written);
    }

    @Override
    void show(Points answer) {
        base = answer;
        List<Point> list = answer.list();
        point = base.find(point.id())
                .or(() -> number <= list.size() ? Optional.of(list.get(number - 1)) : Optional.empty())
                .orElse(point);
        if (wizard().isHelping()) {
            fields.fillNothingIn();
        } else {
            fields.keepAs(keptAs() + "." + number);
        }
        fields.show(point);
    }

    @Override
    Optional<Field<?>> field(Problem problem) {
        return fields.field(problem.question());
    }

    @Override
    List<Problem> problems() {
        return in(answer()).problems();
    }

    @Override
    List<Summary.Row> rows(Points answer) {
        return Summary.rows(in(answer), wizard().texts());
    }

    @Override
    Saved store(int from) {
        Saved saved = super.store(from);
        return saved instanceof Saved.Clashed(int version, Points theirs)
                ? merged(theirs).map(both -> store(theirs, both, version)).orElse(saved)
                : saved;
    }

    private Saved store(Points theirs, Point both, int version) {
        point = both;
        base = both.isEmpty() ? theirs : theirs.with(both);
        fields.show(both);
        return super.store(version);
    }

    /** Of a new point, too, when it was begun on this page, and the page was opened again before it was saved. */
    private Optional<Point> merged(Points theirs) {
        Point mine = in(answer());
        Optional<Point> known = theirs.find(point.id());
        if (known.isPresent() || base.find(point.id()).isPresent()) {
            return known.flatMap(other -> mine.merged(in(base), other));
        }
        return theirs.list().stream()
                .skip(number - 1L)
                .findFirst()
                .filter(begun -> base.find(begun.id()).isEmpty())
                .flatMap(begun -> mine.merged(in(base), begun))
                .or(() -> Optional.of(mine));
    }

    private Point in(Points points) {
        return points.find(point.id()).orElse(Point.empty(point.id()));
    }

    private static Words words(Field<String> field) {
        return new Words(field.value());
    }
}
