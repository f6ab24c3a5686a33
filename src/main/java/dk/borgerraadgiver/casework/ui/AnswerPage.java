package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What did the adviser answer to each of my points? */
@Route(value = "mine-sager/:sagsnummer/svar", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class AnswerPage extends AfterwardsPage {
    AnswerPage(Door door, CaseDesk desk, Side side, Bundles bundles) {
        super("casework.answer.page", door, desk, side, bundles);
    }

    @Override
    boolean show(MyCase mine, Div content) {
        Optional<Letter> letter = Letter.answer(mine, words());
        letter.ifPresent(answer -> {
            title(answer.title());
            content.add(
                    new LetterView(answer),
                    new Paragraph(Links.file(
                            Addresses.mine(mine.file().number()) + "/svar.pdf", words().text("answer.pdf"))));
        });
        return letter.isPresent();
    }
}
