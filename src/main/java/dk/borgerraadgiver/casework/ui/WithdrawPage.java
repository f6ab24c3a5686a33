package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;

/** Do I really want to withdraw the complaint? */
@Route(value = "mine-sager/:sagsnummer/traek-tilbage", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class WithdrawPage extends Page implements BeforeEnterObserver {
    private static final int MOST = 2_000;

    private final transient Door door;
    private final transient CaseDesk desk;
    private final transient Side side;
    private final transient CaseTexts words;
    private final Div content = new Div();

    WithdrawPage(Door door, CaseDesk desk, Side side, Bundles bundles) {
        super("casework.withdraw.title");
        this.door = door;
        this.desk = desk;
        this.side = side;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        if (side.isWrong(event, door.party(), number)) {
            return;
        }
        boolean open = desk.one(door.party(), number).file().stage().open();
        content.removeAll();
        content.add(new BackLink(Addresses.mine(number)));
        if (open) {
            ask(number);
        } else {
            content.add(new Paragraph(words.text("withdraw.over")));
        }
    }

    private void ask(CaseNumber number) {
        LongText reason = new LongText("begrundelse", words.text("withdraw.reason"), MOST)
                .optional()
                .hint(words.text("withdraw.reason.hint"))
                .rows(3);
        content.add(new Paragraph(words.text("withdraw.text", number)), new Paragraph(words.text("withdraw.undo")));
        content.add(reason);
        content.add(Parts.buttons(Buttons.warning(words.text("withdraw.go"), () -> withdraw(number, reason.value()))));
        content.add(new Paragraph(Links.page(Addresses.mine(number), words.text("withdraw.cancel"))));
    }

    private void withdraw(CaseNumber number, String reason) {
        desk.withdraw(door.party(), number, reason);
        UI.getCurrentOrThrow().navigate(Addresses.mine(number).substring(1));
    }
}
