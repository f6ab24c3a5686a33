package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;

/** A page that belongs to a case of one's own, and what it says when there is nothing to do there. */
abstract class AfterwardsPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient CaseDesk desk;
    private final transient Side side;
    private final transient CaseTexts words;
    private final Div back = new Div();
    private final Div content = new Div();

    AfterwardsPage(String title, Door door, CaseDesk desk, Side side, Bundles bundles) {
        super(title);
        this.door = door;
        this.desk = desk;
        this.side = side;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        above(back);
        add(content);
    }

    /** Fills the page; false when there is nothing to do here now. */
    abstract boolean show(MyCase mine, Div content);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        if (side.isWrong(event, actor(), number)) {
            return;
        }
        back.removeAll();
        back.add(new BackLink(Addresses.mine(number)));
        content.removeAll();
        if (!show(desk.one(actor(), number), content)) {
            content.add(new Paragraph(words.text("afterwards.nothing")));
            content.add(new Paragraph(Links.page(Addresses.mine(number), words.text("afterwards.back"))));
        }
    }

    final Actor actor() {
        return door.party();
    }

    final CaseTexts words() {
        return words;
    }

    static void backTo(CaseNumber number) {
        UI.getCurrentOrThrow().navigate(Addresses.mine(number).substring(1));
    }
}
