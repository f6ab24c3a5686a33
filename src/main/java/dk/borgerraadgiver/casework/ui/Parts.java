package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.SummaryList;
import java.util.List;

/** Pieces that several pages of a case share. */
final class Parts {
    private Parts() {}

    static H2 heading(String text) {
        return new H2(text);
    }

    /** Buttons under a form. */
    static Div buttons(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("button-row");
        return row;
    }

    /**
     * Everything that was sent, as the check page of the wizard showed it.
     *
     * @param written the language of what the person wrote
     */
    static Component sent(List<Summary.Section> sections, Language written) {
        Div whole = new Div();
        sections.forEach(section -> {
            SummaryList list = new SummaryList();
            section.rows().forEach(row -> {
                if (row.written()) {
                    list.row(row.label(), row.values(), written);
                } else {
                    list.row(row.label(), row.values());
                }
            });
            whole.add(new H3(section.title()), list);
        });
        return whole;
    }

    /** How the case came in. */
    static Component facts(List<CaseFact> facts, CaseTexts words) {
        SummaryList list = new SummaryList();
        facts.forEach(fact -> list.row(fact.label(words.texts()), List.of(fact.value(words.texts()))));
        return list;
    }

    /** Papers to fetch; one that cannot be opened says why instead. */
    static Component papers(List<Document> papers, String ofCase, CaseTexts words) {
        UnorderedList list = new UnorderedList();
        papers.forEach(paper -> list.add(line(paper, ofCase, words)));
        return list;
    }

    private static ListItem line(Document paper, String ofCase, CaseTexts words) {
        String about = " (%s, %s)"
                .formatted(
                        paper.readableSize(words.texts().language().locale()),
                        words.dates().minute(paper.receivedAt()));
        if (!paper.safety().mayBeOpened()) {
            return new ListItem(paper.name() + about + " "
                    + words.texts().text(paper.safety().textKey()));
        }
        Anchor file = Links.file(Addresses.paper(ofCase, paper.id()), words.text("case.paper.get", paper.name()));
        ListItem item = new ListItem(file);
        item.add(about);
        return item;
    }
}
