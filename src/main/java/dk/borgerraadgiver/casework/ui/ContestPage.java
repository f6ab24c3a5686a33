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
import java.util.Map;
import java.util.TreeMap;

/** Which of my points were not answered? */
@Route(value = "mine-sager/:sagsnummer/ikke-besvaret", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class ContestPage extends AfterwardsPage {
    private static final int MOST = 10_000;

    private final transient AfterwardsDesk afterwards;

    ContestPage(Door door, CaseDesk desk, AfterwardsDesk afterwards, Side side, Bundles bundles) {
        super("casework.contest.title", door, desk, side, bundles);
        this.afterwards = afterwards;
    }

    @Override
    boolean show(MyCase mine, Div content) {
        if (mine.status().contestUntil().isEmpty()) {
            return false;
        }
        CaseNumber number = mine.file().number();
        Map<Integer, LongText> fields = new TreeMap<>();
        CaseForm form = new CaseForm(words().text("contest.go"), true, problems -> send(number, fields, problems));
        for (int point = 1; point <= mine.file().points(); point++) {
            if (!mine.file().contested().containsKey(point)) {
                fields.put(point, form.ask(field(mine, point)));
            }
        }
        content.add(
                new Paragraph(words().text("contest.intro")),
                new Paragraph(words().text(
                                "contest.until",
                                words().dates().day(mine.status().contestUntil().orElseThrow()))),
                form);
        return true;
    }

    private LongText field(MyCase mine, int point) {
        String complaint =
                mine.complaint().answers().points().list().get(point - 1).what().text();
        return new LongText("punkt-" + point, words().text("contest.point", point), MOST)
                .optional()
                .hint(words().text("contest.you-wrote", complaint))
                .rows(3);
    }

    private void send(CaseNumber number, Map<Integer, LongText> fields, Problems problems) {
        Map<Integer, String> said = new TreeMap<>();
        fields.forEach((point, field) -> {
            if (!field.value().isBlank()) {
                said.put(point, field.value());
            }
        });
        if (said.isEmpty()) {
            fields.values().stream()
                    .findFirst()
                    .ifPresent(field -> problems.add(field, words().text("refused.no-point")));
            return;
        }
        afterwards.contest(actor(), number, said);
        backTo(number);
    }
}
