package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.ConsentDesk;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;

/** May the adviser contact the administration? As easily taken back as given. */
@Route(value = "mine-sager/:sagsnummer/samtykke", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class MayContactPage extends AfterwardsPage {
    private static final int MOST = 2_000;

    private final transient ConsentDesk consents;

    MayContactPage(Door door, CaseDesk desk, ConsentDesk consents, Side side, Bundles bundles) {
        super("casework.consent.title", door, desk, side, bundles);
        this.consents = consents;
    }

    @Override
    boolean show(MyCase mine, Div content) {
        if (!mine.file().stage().open()) {
            return false;
        }
        CaseNumber number = mine.file().number();
        boolean allowed = mine.file().contacting().allowed();
        String way = allowed ? "consent.take-back" : "consent.give";
        LongText said = new LongText("ord", words().text("consent.words"), MOST)
                .optional()
                .hint(words().text("consent.words.hint"))
                .rows(3);
        CaseForm form = new CaseForm(words().text(way), !allowed, problems -> say(number, allowed, said.value()));
        form.ask(said);
        content.add(
                new Paragraph(words().text(way + ".now")),
                new Paragraph(words().text(way + ".means")),
                new Paragraph(words().text("consent.besides")),
                new Paragraph(words().text(way + ".also")),
                form);
        return true;
    }

    private void say(CaseNumber number, boolean takesBack, String words) {
        if (takesBack) {
            consents.takeBack(actor(), number, words);
        } else {
            consents.give(actor(), number, words);
        }
        backTo(number);
    }
}
