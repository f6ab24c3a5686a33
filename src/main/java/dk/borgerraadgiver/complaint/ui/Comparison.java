package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.web.SummaryList;
import java.util.List;

/** Two versions of the same answers, as far as they differ. */
final class Comparison extends Div {
    Comparison(String mine, List<Summary.Row> here, String theirs, List<Summary.Row> there) {
        addClassName("comparison");
        add(side(mine, here, there), side(theirs, there, here));
    }

    private static Div side(String title, List<Summary.Row> rows, List<Summary.Row> others) {
        Paragraph heading = new Paragraph(title);
        heading.addClassName("weight-semibold");
        SummaryList list = new SummaryList();
        rows.stream().filter(row -> !others.contains(row)).forEach(row -> list.row(row.label(), row.values()));
        return new Div(heading, list);
    }
}
