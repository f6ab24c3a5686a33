package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Problem;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** R8: the list of complaint points, to be added to, changed and put in order. */
@Route(value = "klag/punkter", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class PointsPage extends StepPage<Points> {
    private final Div list = new Div();
    private Points points = Points.NONE;

    PointsPage(Wizard wizard) {
        super(Step.POINTS, wizard, Answers::points);
        lead(getTranslation("complaint.points.lead"));
        add(list);
    }

    @Override
    Points answer() {
        return points;
    }

    @Override
    void show(Points answer) {
        points = answer;
        list.removeAll();
        for (int index = 0; index < points.list().size(); index++) {
            list.add(new PointCard(
                    points.list().get(index), index + 1, points.list().size(), this));
        }
        if (points.list().isEmpty()) {
            list.add(new Paragraph(getTranslation("complaint.points.empty")));
            forwardText(getTranslation("complaint.points.first"));
        } else {
            forwardText(getTranslation("web.continue"));
            list.add(another());
        }
    }

    @Override
    Optional<Field<?>> field(Problem problem) {
        return Optional.empty();
    }

    /** With nothing written there is nothing to check: the way on is to write. */
    @Override
    List<Problem> problems() {
        return points.list().isEmpty() ? List.of() : points.problems();
    }

    @Override
    String text(Problem problem) {
        return getTranslation("complaint.points.in-point", problem.point(), super.text(problem));
    }

    @Override
    protected String forward() {
        return points.list().isEmpty() ? PointPage.address(1) : super.forward();
    }

    void move(Point point, Points moved) {
        show(moved);
        save();
        int number = moved.list().indexOf(point) + 1;
        say(getTranslation("complaint.points.moved", number));
        focusOn("punkt-" + number);
    }

    void remove(Point point, int number) {
        Points before = points;
        show(points.without(point.id()));
        save();
        notice(new Notice(Notice.Kind.INFO, getTranslation("complaint.points.removed", number))
                .add(Buttons.secondary(getTranslation("complaint.points.undo"), () -> restore(before)))
                .spoken());
        focusOn("overskrift");
    }

    Points points() {
        return points;
    }

    private void restore(Points before) {
        show(before);
        save();
        noNotice();
        say(getTranslation("complaint.points.restored"));
        focusOn("overskrift");
    }

    private Component another() {
        int count = points.list().size();
        if (count >= Points.MOST) {
            return new Paragraph(getTranslation("complaint.points.full", count));
        }
        var link = Links.page(
                PointPage.address(count + 1) + (isFromCheck() ? "?fra=tjek" : ""),
                getTranslation("complaint.points.another"));
        link.addClassNames("button", "button-secondary");
        return link;
    }

    private void focusOn(String id) {
        getElement().executeJs("document.getElementById($0)?.focus()", id);
    }
}
