package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.casework.OfficerCase;

/** The papers of a case, as they came. */
class PapersPanel extends Div {
    PapersPanel(CaseTexts words, OfficerCase opened) {
        String address = Addresses.desk(opened.file().number());
        add(Parts.heading(words.text("case.papers")));
        if (opened.sentPapers().isEmpty() && opened.laterPapers().isEmpty()) {
            add(new Paragraph(words.text("case.papers.none")));
        } else {
            add(Parts.papers(opened.sentPapers(), address, words), Parts.papers(opened.laterPapers(), address, words));
        }
    }
}
