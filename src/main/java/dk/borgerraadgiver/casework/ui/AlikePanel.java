package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.casework.CaseLines.Found;
import dk.borgerraadgiver.casework.FaultDesk;
import dk.borgerraadgiver.casework.Faults.Fault;
import dk.borgerraadgiver.casework.InboxDesk;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Is this the only one? Other cases of the same person, cases like it, and a fault that hits more people. */
class AlikePanel extends Div {
    private static final int DIGITS = 7;

    private final transient CaseTexts words;
    private final transient FaultDesk faults;
    private final transient Supplier<Employee> me;
    private final CaseNumber number;
    private final transient Runnable changed;

    AlikePanel(
            CaseTexts words,
            InboxDesk inbox,
            FaultDesk faults,
            Supplier<Employee> me,
            CaseNumber number,
            InboxTable table,
            Runnable changed) {
        this.words = words;
        this.faults = faults;
        this.me = me;
        this.number = number;
        this.changed = changed;
        List<InboxLine> earlier = inbox.earlier(me.get(), number);
        Found alike = inbox.alike(me.get(), number);
        FaultDesk.Known known = faults.known(me.get(), number);
        add(Parts.heading(words.text("alike.heading")));
        known.marked().ifPresentOrElse(this::marked, () -> add(new Paragraph(words.text("alike.fault.none"))));
        add(new Paragraph(words.text("alike.count", alike.all())));
        if (!alike.lines().isEmpty()) {
            add(new Details(words.text("alike.show"), table.brief(alike.lines(), words.text("alike.caption"))));
        }
        add(
                earlier.isEmpty()
                        ? new Paragraph(words.text("alike.earlier.none"))
                        : new Details(
                                words.text("alike.earlier", earlier.size()),
                                table.brief(earlier, words.text("alike.earlier.caption"))));
        mark(known.others());
    }

    private void marked(Fault fault) {
        add(
                new Paragraph(words.text("alike.fault.is", fault.name(), fault.cases(), fault.affected())),
                new Paragraph(Links.page(Addresses.fault(fault.id()), words.text("alike.fault.go"))));
    }

    private void mark(List<Fault> known) {
        if (!known.isEmpty()) {
            RadioGroup<Fault> which =
                    new RadioGroup<>("generel-fejl", words.text("alike.fault.which"), known, Fault::name);
            CaseForm form = new CaseForm(words.text("alike.fault.mark"), false, problems -> {
                if (which.value().isEmpty()) {
                    problems.add(which, words.text("alike.fault.missing"));
                    return;
                }
                faults.mark(me.get(), number, which.value().orElseThrow().id());
                changed.run();
            });
            form.ask(which);
            add(new Folded(words.text("alike.fault.known"), form));
        }
        add(new Folded(words.text("alike.fault.new"), found()));
    }

    private CaseForm found() {
        TextField name = new TextField("fejlens-navn", words.text("alike.fault.name"));
        TextField affected = new TextField("ramte", words.text("alike.fault.affected"))
                .characters(DIGITS)
                .keyboard("numeric");
        CaseForm form = new CaseForm(words.text("alike.fault.found"), false, problems -> {
            Optional<Integer> many = many(affected, problems);
            if (name.value().isBlank()) {
                problems.add(name, words.text("alike.fault.name.missing"));
            }
            if (problems.none()) {
                faults.found(me.get(), number, name.value(), many.orElseThrow());
                changed.run();
            }
        });
        form.ask(name);
        form.ask(affected);
        return form;
    }

    private Optional<Integer> many(TextField field, Problems problems) {
        String typed = field.value().strip();
        if (!typed.matches("[1-9]\\d{0,6}")) {
            problems.add(field, words.text("refused.affected"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed));
    }
}
