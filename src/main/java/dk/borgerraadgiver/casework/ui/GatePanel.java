package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.CaseDates;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.complaint.SaidAtGate;
import dk.borgerraadgiver.complaint.ToldAtGate;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.SummaryList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was said before login, and what it led to: a help to screen by, that decides nothing (R7). */
class GatePanel extends Div {
    private final transient CaseTexts words;

    GatePanel(CaseTexts words, Directory directory, OfficerCase opened, LocalDate today) {
        this.words = words;
        add(Parts.heading(words.text("gate.heading")));
        CaseDates.toldAppeal(opened.file(), opened.complaint()).ifPresent(day -> deadline(day, today));
        opened.complaint()
                .saidAtGate()
                .ifPresentOrElse(
                        said -> told(said, directory),
                        () -> add(new Paragraph(
                                words.text(opened.complaint().isOnPaper() ? "gate.none.paper" : "gate.none"))));
    }

    private void told(SaidAtGate said, Directory directory) {
        String municipality =
                directory.authority().municipality().in(words.texts().language());
        ToldAtGate told = ToldAtGate.of(said, words.texts(), municipality);
        inSpiteOf(told);
        add(new Paragraph(words.text("gate.day", words.dates().day(said.on()))));
        told.advice().ifPresentOrElse(advice -> found(advice, told), () -> add(new Paragraph(words.text("gate.left"))));
        SummaryList answers = new SummaryList();
        told.answers().forEach(row -> answers.row(row.label(), row.values()));
        add(new Details(words.text("gate.answers"), answers));
    }

    private void deadline(LocalDate day, LocalDate today) {
        add(new Notice(
                Notice.Kind.WARNING,
                words.text(
                        day.isBefore(today) ? "gate.deadline.past" : "gate.deadline",
                        words.dates().day(day)),
                words.text("gate.deadline.text")));
    }

    private void inSpiteOf(ToldAtGate told) {
        List<ToldAtGate.Finding> findings = told.inSpiteOf();
        if (!findings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            findings.forEach(finding -> list.add(new ListItem(finding.title())));
            add(new Notice(Notice.Kind.INFO, words.text("gate.in-spite-of"))
                    .add(list)
                    .text(words.text("gate.in-spite-of.text")));
        }
    }

    private void found(String advice, ToldAtGate told) {
        SummaryList found = new SummaryList().row(words.text("gate.advice"), List.of(advice));
        told.findings()
                .forEach(finding -> found.row(
                        finding.title(),
                        Stream.concat(finding.text().stream(), Stream.of(words.text("gate.why", finding.why())))
                                .toList()));
        add(new H3(words.text("gate.found")), found);
    }
}
