package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.web.Links;
import java.util.List;

/** The papers of a draft, to open those that may be opened. */
final class PaperLinks extends Div {
    PaperLinks(List<Document> papers) {
        if (papers.isEmpty()) {
            add(new Paragraph(getTranslation("complaint.papers.none")));
        } else {
            UnorderedList list = new UnorderedList();
            papers.forEach(paper -> list.add(item(paper)));
            add(list);
        }
        add(new Paragraph(Links.page(Step.PAPERS.address() + "?fra=tjek", getTranslation("complaint.papers.change"))));
    }

    private static ListItem item(Document paper) {
        return paper.safety().mayBeOpened()
                ? new ListItem(
                        Links.file(Step.PAPERS.address() + "/" + paper.id().value(), paper.name()))
                : new ListItem(paper.name());
    }
}
