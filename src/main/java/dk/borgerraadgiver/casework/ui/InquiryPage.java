package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;

/** What was the administration asked, and what did it get to see? The letter is in Danish, as it was sent. */
abstract class InquiryPage extends Page implements BeforeEnterObserver {
    private final transient InquiryFinder finder;
    private final transient Directory directory;
    private final transient CaseTexts words;
    private final transient CaseTexts danish;
    private final boolean atDesk;
    private final Div back = new Div();
    private final Div content = new Div();

    InquiryPage(boolean atDesk, InquiryFinder finder, Directory directory, Bundles bundles) {
        super("casework.inquiry.page");
        this.atDesk = atDesk;
        this.finder = finder;
        this.directory = directory;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        danish = new CaseTexts(bundles.in(Language.DANISH));
        above(back);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        String letter = event.getRouteParameters().get("brev").orElse("");
        CaseInquiry inquiry = finder.find(atDesk, number, letter);
        String ofCase = atDesk ? Addresses.desk(number) : Addresses.mine(number);
        title(words.text("inquiry.title", number));
        LetterView view = new LetterView(Letter.inquiry(number, inquiry, directory.authority(), danish));
        view.getElement().setAttribute("lang", "da");
        back.removeAll();
        back.add(new BackLink(ofCase));
        content.removeAll();
        content.add(
                new Paragraph(words.text("inquiry.intro")),
                view,
                new Paragraph(
                        Links.file(Addresses.inquiry(ofCase, inquiry.position()) + ".pdf", words.text("inquiry.pdf"))));
    }
}
