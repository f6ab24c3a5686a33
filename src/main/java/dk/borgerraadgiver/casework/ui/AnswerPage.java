package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What did the adviser answer to each of my points? */
@Route(value = "mine-sager/:sagsnummer/svar", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class AnswerPage extends AfterwardsPage {
    private final transient Directory directory;

    AnswerPage(Door door, CaseDesk desk, Side side, Directory directory, Bundles bundles) {
        super("casework.answer.page", door, desk, side, bundles);
        this.directory = directory;
    }

    @Override
    boolean show(MyCase mine, Div content) {
        Optional<Letter> letter = Letter.answer(mine, words());
        letter.ifPresent(answer -> {
            title(answer.title());
            String address = Addresses.mine(mine.file().number());
            content.add(
                    new LetterView(answer),
                    Parts.heading(words().text("answer.ways")),
                    ways(mine, address),
                    new Paragraph(Links.file(address + "/svar.pdf", words().text("answer.pdf"))));
        });
        return letter.isPresent();
    }

    private UnorderedList ways(MyCase mine, String address) {
        UnorderedList ways = new UnorderedList();
        mine.status()
                .contestUntil()
                .map(until -> words().text("afterwards.contest", words().dates().day(until)))
                .ifPresent(contest -> ways.add(new ListItem(Links.page(address + "/ikke-besvaret", contest))));
        if (!mine.file().stage().open() && mine.file().reopeningAsked().isEmpty()) {
            ways.add(new ListItem(Links.page(address + "/aabn-igen", words().text("afterwards.reopen"))));
        }
        directory
                .authority()
                .phone()
                .ifPresent(phone -> ways.add(
                        new ListItem(Links.out("tel:" + phone.replace(" ", ""), words().text("answer.phone", phone)))));
        ways.add(new ListItem(Links.page(address, words().text("answer.write"))));
        return ways;
    }
}
