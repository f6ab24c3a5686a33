package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Links;

/** A complaint point in the list, with what can be done to it. */
final class PointCard extends Div {
    private static final int SHOWN = 200;

    PointCard(Point point, int number, int count, PointsPage page) {
        addClassName("point-card");
        H2 heading = new H2(getTranslation("complaint.points.number", number));
        heading.setId("punkt-" + number);
        heading.getElement().setAttribute("tabindex", "-1");
        Div actions = new Div();
        actions.addClassName("button-row");
        actions.add(change(number, page));
        if (number > 1) {
            actions.add(named(
                    Buttons.tertiary(
                            getTranslation("complaint.points.earlier"),
                            () -> page.move(point, page.points().earlier(point.id()))),
                    number));
        }
        if (number < count) {
            actions.add(named(
                    Buttons.tertiary(
                            getTranslation("complaint.points.later"),
                            () -> page.move(point, page.points().later(point.id()))),
                    number));
        }
        actions.add(named(
                Buttons.tertiary(getTranslation("complaint.points.remove"), () -> page.remove(point, number)), number));
        add(heading, words(point), actions);
    }

    private Component words(Point point) {
        Paragraph words = new Paragraph(
                point.what().isEmpty()
                        ? getTranslation("complaint.points.unwritten")
                        : point.what().beginning(SHOWN));
        words.addClassName("typed");
        return words;
    }

    private Anchor change(int number, PointsPage page) {
        Anchor link = Links.page(
                PointPage.address(number) + (page.isFromCheck() ? "?fra=tjek" : ""),
                getTranslation("complaint.points.change"));
        link.add(unseen(number));
        return link;
    }

    private NativeButton named(NativeButton button, int number) {
        button.add(unseen(number));
        return button;
    }

    private Span unseen(int number) {
        Span span = new Span(getTranslation("complaint.points.which", number));
        span.addClassName("sr-only");
        return span;
    }
}
