package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.AfterwardsDesk;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.casework.Satisfaction;
import dk.borgerraadgiver.casework.Satisfaction.Score;
import dk.borgerraadgiver.casework.Satisfaction.Understood;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How did it go? (R19) */
@Route(value = "mine-sager/:sagsnummer/tilfredshed", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class SatisfactionPage extends AfterwardsPage {
    private static final int MOST = 2_000;

    private final transient AfterwardsDesk afterwards;

    SatisfactionPage(Door door, CaseDesk desk, AfterwardsDesk afterwards, Side side, Bundles bundles) {
        super("casework.rate.title", door, desk, side, bundles);
        this.afterwards = afterwards;
    }

    @Override
    boolean show(MyCase mine, Div content) {
        CaseNumber number = mine.file().number();
        if (!afterwards.mayRate(actor(), number)) {
            return false;
        }
        content.add(new Paragraph(words().text("rate.intro")), new Questions(number, content));
        return true;
    }

    private final class Questions extends Div {
        private final RadioGroup<Score> score = new RadioGroup<>(
                "tilfreds",
                words().text("rate.score"),
                List.of(Score.values()),
                option -> words().text("rate.score." + CaseTexts.key(option)));
        private final RadioGroup<Understood> understood = new RadioGroup<>(
                        "forstod",
                        words().text("rate.understood"),
                        List.of(Understood.values()),
                        option -> words().text("rate.understood." + CaseTexts.key(option)))
                .optional();
        private final LongText better = new LongText("bedre", words().text("rate.better"), MOST)
                .optional()
                .hint(words().text("rate.better.hint"))
                .rows(3);

        Questions(CaseNumber number, Div content) {
            CaseForm form = new CaseForm(words().text("rate.go"), true, problems -> send(number, content, problems));
            form.ask(score);
            form.ask(understood);
            form.ask(better);
            add(form);
        }

        private void send(CaseNumber number, Div content, Problems problems) {
            if (score.value().isEmpty()) {
                problems.add(score, words().text("rate.missing"));
                return;
            }
            afterwards.rate(
                    actor(), number, new Satisfaction(score.value().orElseThrow(), understood.value(), better.value()));
            content.removeAll();
            content.add(new Notice(Notice.Kind.SUCCESS, words().text("rate.thanks"), words().text("rate.thanks.text")));
            say(words().text("rate.thanks"));
        }
    }
}
