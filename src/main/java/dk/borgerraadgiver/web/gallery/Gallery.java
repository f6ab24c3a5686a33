package dk.borgerraadgiver.web.gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.DataTable;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.Passage;
import dk.borgerraadgiver.web.SummaryList;
import dk.borgerraadgiver.web.Timeline;
import java.util.List;

/** Parts that tell. */
@Route(value = "demo/dele", registerAtStartup = false)
@AnonymousAllowed
class Gallery extends Page {
    Gallery() {
        super("web.gallery.title");
        lead(word("lead"));
        add(
                Links.page("/demo/dele/spoergsmaal", word("questions")),
                new Span(" · "),
                Links.page("/demo/dele/kvittering", word("receipt")));
        buttons();
        notices();
        lists();
    }

    private void buttons() {
        section(word("buttons"));
        Div row = new Div(
                Buttons.primary(word("say"), () -> say(word("said"))),
                Buttons.secondary(word("fault"), () -> {
                    throw new IllegalStateException();
                }),
                Buttons.tertiary(word("not-there"), () -> {
                    throw new NotThere("gallery");
                }),
                Buttons.warning(word("warning"), () -> say(word("said"))));
        row.addClassName("button-row");
        add(row);
    }

    private void notices() {
        section(word("notices"));
        for (Notice.Kind kind : Notice.Kind.values()) {
            add(new Notice(kind, word("heading"), word("text")));
        }
        add(new Details(word("more"), word("text")));
    }

    private void lists() {
        section(word("lists"));
        String typed = word("typed");
        add(new SummaryList()
                .row(word("question"), List.of(word("answer"), typed), "/demo/dele/spoergsmaal")
                .row(word("question-2"), List.of(""), "/demo/dele/spoergsmaal")
                .row(word("question-3"), List.of(word("answer"))));
        add(new Timeline()
                .event(Timeline.State.DONE, word("received"), word("date"), Passage.of(word("text")))
                .event(
                        Timeline.State.NOW,
                        word("read"),
                        word("date"),
                        Passage.of(word("text")),
                        Links.page("/demo/dele", word("more")))
                .event(Timeline.State.AHEAD, word("answered"), "", Passage.of("")));
        add(new DataTable(word("table"), List.of(word("question"), word("question-2"), word("question-3")))
                .row(word("answer"), typed, word("date"))
                .row(word("answer"), word("text"), word("date")));
    }

    private String word(String key) {
        return getTranslation("web.gallery." + key);
    }
}
