package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.AfterwardsDesk;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.Problems;
import jakarta.annotation.security.RolesAllowed;

/** Why should my case be opened again? */
@Route(value = "mine-sager/:sagsnummer/aabn-igen", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class ReopenPage extends AfterwardsPage {
    private static final int MOST = 10_000;

    private final transient AfterwardsDesk afterwards;

    ReopenPage(Door door, CaseDesk desk, AfterwardsDesk afterwards, Side side, Bundles bundles) {
        super("casework.reopen.title", door, desk, side, bundles);
        this.afterwards = afterwards;
    }

    @Override
    boolean show(MyCase mine, Div content) {
        if (mine.file().stage().open() || mine.file().reopeningAsked().isPresent()) {
            return false;
        }
        CaseNumber number = mine.file().number();
        LongText why = new LongText("hvorfor", words().text("reopen.why"), MOST).hint(words().text("reopen.why.hint"));
        CaseForm form = new CaseForm(words().text("reopen.go"), true, problems -> send(number, why, problems));
        form.ask(why);
        content.add(new Paragraph(words().text("reopen.intro")), form);
        return true;
    }

    private void send(CaseNumber number, LongText why, Problems problems) {
        if (why.value().isBlank()) {
            problems.add(why, words().text("reopen.missing"));
            return;
        }
        afterwards.askToReopen(actor(), number, why.value());
        backTo(number);
    }
}
