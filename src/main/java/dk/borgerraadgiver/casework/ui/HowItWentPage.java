package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.Counts;
import dk.borgerraadgiver.casework.Quarter;
import dk.borgerraadgiver.casework.Satisfaction.Satisfied;
import dk.borgerraadgiver.casework.Satisfaction.Understood;
import dk.borgerraadgiver.casework.SatisfactionDesk;
import dk.borgerraadgiver.casework.SatisfactionDesk.Said;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.DataTable;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.Passage;
import dk.borgerraadgiver.web.Typed;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Are people satisfied, and what do they say we could do better? (R19) */
@Route(value = "sagsbehandling/tilfredshed", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class HowItWentPage extends Page {
    private static final int WHOLE = 100;

    private final transient CaseTexts words;

    HowItWentPage(Door door, SatisfactionDesk desk, Bundles bundles) {
        super("casework.satisfied.title");
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        above(new BackLink(Addresses.DESK));
        paragraph(words.text("satisfied.intro"));
        paragraph(words.text("satisfied.next", words.dates().day(desk.next(door.employee()))));
        List<Said> quarters = desk.quarters(door.employee());
        if (quarters.isEmpty()) {
            paragraph(words.text("satisfied.none"));
            return;
        }
        add(
                table("rate.score", "satisfied.score", List.of(Satisfied.values()), quarters, Said::handling),
                table("rate.understood", "rate.understood", List.of(Understood.values()), quarters, Said::understood));
        section(words.text("satisfied.better"));
        quarters.stream().filter(said -> !said.better().isEmpty()).forEach(this::better);
    }

    private <K extends Enum<K>> DataTable table(
            String caption, String option, List<K> options, List<Said> quarters, Function<Said, Counts<K>> counts) {
        List<String> columns = new ArrayList<>(List.of(words.text("satisfied.quarter"), words.text("satisfied.all")));
        options.forEach(one -> columns.add(words.text(option + "." + CaseTexts.key(one))));
        DataTable table = new DataTable(words.text(caption), columns);
        quarters.forEach(said -> table.row(row(said.quarter(), counts.apply(said), options)));
        return table;
    }

    private <K> String[] row(Quarter quarter, Counts<K> counts, List<K> options) {
        List<String> cells = new ArrayList<>(List.of(
                name(quarter),
                counts.all().map(String::valueOf).orElseGet(() -> words.text("satisfied.few", Counts.FEWEST))));
        options.forEach(option -> cells.add(Optional.ofNullable(counts.shown().get(option))
                .map(many -> words.text(
                        "satisfied.count",
                        many,
                        Math.round((double) many * WHOLE / counts.all().orElseThrow())))
                .orElseGet(() -> words.text("satisfied.hidden"))));
        return cells.toArray(String[]::new);
    }

    private void better(Said said) {
        UnorderedList list = new UnorderedList();
        said.better().forEach(text -> {
            ListItem item = new ListItem();
            item.add(new Typed(Passage.of(text)));
            list.add(item);
        });
        add(new Paragraph(name(said.quarter())), list);
    }

    private String name(Quarter quarter) {
        return words.text("satisfied.quarter.name", quarter.number(), String.valueOf(quarter.year()));
    }
}
