package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.web.Links;
import java.util.List;

/** Every letter to the administration, with all that it was shown. */
class ShownPanel extends Div {
    ShownPanel(CaseTexts words, CaseFile file, String ofCase) {
        List<CaseInquiry> inquiries = CaseInquiry.in(file);
        if (inquiries.isEmpty()) {
            return;
        }
        add(Parts.heading(words.text("shown.heading")), new Paragraph(words.text("shown.intro")));
        UnorderedList list = new UnorderedList();
        inquiries.forEach(inquiry -> list.add(line(words, inquiry, ofCase)));
        add(list);
    }

    private static ListItem line(CaseTexts words, CaseInquiry inquiry, String ofCase) {
        ListItem item = new ListItem(Links.page(
                Addresses.inquiry(ofCase, inquiry.position()),
                words.text("shown.letter", inquiry.unit(), words.dates().day(inquiry.writtenAt()))));
        item.add(". " + state(words, inquiry));
        return item;
    }

    private static String state(CaseTexts words, CaseInquiry inquiry) {
        if (inquiry.droppedAt().isPresent()) {
            return words.text("shown.dropped");
        }
        String sent = inquiry.sentAt()
                .map(at -> words.text("shown.sent", words.dates().day(at)))
                .orElseGet(() -> words.text("shown.not-sent"));
        String answer = inquiry.answered()
                .map(at -> words.text("shown.answered", words.dates().day(at)))
                .orElseGet(() -> words.text(
                        "shown.waiting", words.dates().day(inquiry.letter().answerBy())));
        return sent + " " + answer;
    }
}
