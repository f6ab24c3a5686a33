package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.web.SummaryList;

/** A part of the summary under its heading. */
final class Answered extends Div {
    Answered(String title, Component content) {
        add(new H2(title), content);
    }

    /** With links to change each answer. */
    static SummaryList list(Summary.Section section) {
        SummaryList list = new SummaryList();
        section.rows().forEach(row -> list.row(row.label(), row.values(), row.changeUrl()));
        return list;
    }

    /** To read only. */
    static SummaryList reading(Summary.Section section) {
        SummaryList list = new SummaryList();
        section.rows().forEach(row -> list.row(row.label(), row.values()));
        return list;
    }
}
