package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.FaultDesk;
import dk.borgerraadgiver.casework.FaultDesk.Whole;
import dk.borgerraadgiver.casework.Faults.Fault;
import dk.borgerraadgiver.casework.Faults.Word;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.Passage;
import dk.borgerraadgiver.web.SummaryList;
import dk.borgerraadgiver.web.Typed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A fault that hits many: in which cases it was seen, what the administration answered, and what changed. */
@Route(value = "sagsbehandling/generelle-fejl/:fejl", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class FaultPage extends Page implements BeforeEnterObserver {
    private static final int MOST = 10_000;

    private final transient Door door;
    private final transient FaultDesk desk;
    private final transient Clock clock;
    private final transient CaseTexts words;
    private final Div told = new Div();
    private final Div content = new Div();

    FaultPage(Door door, FaultDesk desk, Clock clock, Bundles bundles) {
        super("casework.fault.title");
        this.door = door;
        this.desk = desk;
        this.clock = clock;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        getElement().getClassList().add("wide");
        above(new BackLink(Addresses.FAULTS));
        add(told, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show(id(event.getRouteParameters().get("fejl").orElse("")));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("fault");
        }
    }

    private void show(UUID id) {
        Whole whole = desk.one(door.employee(), id);
        Fault fault = whole.fault();
        title(fault.name());
        content.removeAll();
        content.add(new Paragraph(words.text("fault.intro")), facts(fault));
        content.add(Parts.heading(words.text("fault.answers")), written(whole, Word.Kind.ANSWER, "fault.answers.none"));
        content.add(new Folded(words.text("fault.answer.new"), form(id, "forvaltningens-svar", "fault.answer", text -> {
            desk.answered(door.employee(), id, text);
            return words.text("fault.answer.done");
        })));
        content.add(Parts.heading(words.text("fault.changes")), written(whole, Word.Kind.CHANGE, "fault.changes.none"));
        content.add(new Folded(
                words.text("fault.change.new"),
                form(
                        id,
                        "aendret",
                        "fault.change",
                        text -> words.text("fault.change.done", desk.changed(door.employee(), id, text)))));
        content.add(new InboxTable(words, LocalDate.now(clock))
                .brief(whole.cases(), words.text("fault.cases", whole.cases().size())));
    }

    private SummaryList facts(Fault fault) {
        return new SummaryList()
                .row(
                        words.text("faults.column.administration"),
                        List.of(
                                fault.administration().isEmpty()
                                        ? words.text("desk.administration.unknown")
                                        : fault.administration()))
                .row(words.text("faults.column.affected"), List.of(words.text("fault.affected", fault.affected())))
                .row(
                        words.text("faults.column.found"),
                        List.of(words.dates().minute(fault.foundAt()) + " · " + fault.foundBy()));
    }

    private Div written(Whole whole, Word.Kind kind, String none) {
        List<Word> written =
                whole.words().stream().filter(word -> word.kind() == kind).toList();
        if (written.isEmpty()) {
            return new Div(new Paragraph(words.text(none)));
        }
        UnorderedList list = new UnorderedList();
        written.forEach(word -> {
            ListItem item = new ListItem(words.dates().minute(word.at()) + " · " + word.byName());
            item.add(new Typed(Passage.of(word.text())));
            list.add(item);
        });
        return new Div(list);
    }

    /** @param save saves what was written, and says what came of it */
    private CaseForm form(UUID fault, String id, String key, Function<String, String> save) {
        LongText field = new LongText(id, words.text(key), MOST)
                .hint(words.text(key + ".hint"))
                .rows(4);
        CaseForm form = new CaseForm(words.text(key + ".go"), false, problems -> {
            if (field.value().isBlank()) {
                problems.add(field, words.text("refused.text-missing"));
                return;
            }
            String done = save.apply(field.value());
            show(fault);
            told.removeAll();
            told.add(new Notice(Notice.Kind.SUCCESS, done));
            told.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            say(done);
        });
        form.ask(field);
        return form;
    }
}
