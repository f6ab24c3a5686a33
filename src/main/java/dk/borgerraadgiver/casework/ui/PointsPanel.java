package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Typed;
import java.util.List;
import java.util.Optional;

/** Each complaint point with its answer, or that it has none yet (R8, R18). */
class PointsPanel extends Div {
    PointsPanel(CaseTexts words, String heading, CaseFile file, Complaint.Submitted complaint) {
        Language written = complaint.language();
        List<Point> points = complaint.answers().points().list();
        add(new H2(heading));
        for (int number = 1; number <= points.size(); number++) {
            add(new H3(words.text("case.point", number)));
            add(new Typed(words.own(points.get(number - 1).what().text(), written)));
            Optional.ofNullable(file.answers().get(number))
                    .ifPresentOrElse(
                            answer -> answer(words, written, answer),
                            () -> add(new Paragraph(words.text("case.point.open"))));
            Optional.ofNullable(file.contested().get(number))
                    .ifPresent(contested -> add(
                            new Paragraph(words.text(contested(file))),
                            new Typed(words.own(contested.text(), written))));
        }
    }

    private static String contested(CaseFile file) {
        return file.lookedAtByTheSame() ? "case.point.contested.same" : "case.point.contested";
    }

    private void answer(CaseTexts words, Language written, PointAnswered answer) {
        Span finding = new Span(
                words.text("case.answer") + ": " + words.text("finding." + CaseTexts.key(answer.finding())) + ".");
        finding.addClassName("bold");
        add(new Paragraph(finding), new Typed(words.events(written).told(answer)));
    }
}
