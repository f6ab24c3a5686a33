package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.Receipt;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.ReceiptPanel;
import jakarta.annotation.security.RolesAllowed;

/** Did it arrive, and what happens now? */
@Route(value = "mine-sager/:sagsnummer/kvittering", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class ReceiptPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient CaseDesk desk;
    private final transient Directory directory;
    private final transient CaseTexts words;
    private final Div content = new Div();

    ReceiptPage(Door door, CaseDesk desk, Directory directory, Bundles bundles) {
        super("casework.receipt.title");
        this.door = door;
        this.desk = desk;
        this.directory = directory;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        headingInContent();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        Receipt mine = desk.receipt(door.party(), number);
        content.removeAll();
        content.add(
                new ReceiptPanel(words.text("receipt.heading"), words.text("receipt.number"), number.value()),
                new Paragraph(received(mine)),
                new Paragraph(words.text("receipt.saved")),
                new Paragraph(words.text("receipt.keep")),
                buttons(mine),
                Parts.heading(words.text("receipt.next")),
                next(mine),
                new Notice(
                        Notice.Kind.WARNING,
                        words.text("receipt.deadline.heading"),
                        words.text("receipt.deadline.text")), // R6
                Parts.heading(words.text("receipt.sent")),
                new Details(
                                words.text("case.sent"),
                                Parts.sent(
                                        Summary.handedIn(mine.complaint(), words.texts()),
                                        mine.complaint().language()))
                        .open(),
                Parts.heading(words.text("receipt.contact")),
                contact());
        if (!mine.registered().isEmpty()) {
            content.addComponentAtIndex(4, Parts.facts(mine.registered(), words)); // R15
        }
        if (!mine.papers().isEmpty() && mine.caseIsThere()) {
            content.addComponentAtIndex(
                    content.getComponentCount() - 2, Parts.papers(mine.papers(), Addresses.mine(number), words));
        }
    }

    private String received(Receipt mine) {
        return mine.complaint().isOnPaper()
                ? words.text("receipt.day", words.dates().day(mine.receivedAt()))
                : words.text("receipt.time", words.dates().second(mine.receivedAt()));
    }

    private Div buttons(Receipt mine) {
        CaseNumber number = mine.number();
        Div buttons = new Div(
                Links.file(Addresses.receipt(number) + ".pdf", words.text("receipt.pdf")),
                Buttons.secondary(
                        words.text("receipt.print"), () -> getElement().executeJs("window.print()")));
        if (mine.caseIsThere()) {
            buttons.add(Links.page(Addresses.mine(number), words.text("receipt.case")));
        }
        buttons.addClassName("button-row");
        return buttons;
    }

    private OrderedList next(Receipt mine) {
        OrderedList steps = new OrderedList();
        words.afterHandIn(mine.complaint().answers().consent(), mine.expected())
                .forEach(step -> steps.add(new ListItem(step)));
        return steps;
    }

    private UnorderedList contact() {
        UnorderedList ways = new UnorderedList();
        Contacts.of(directory.authority(), words).forEach(way -> ways.add(new ListItem(way)));
        return ways;
    }
}
