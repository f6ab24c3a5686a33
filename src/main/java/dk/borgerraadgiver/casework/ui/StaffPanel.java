package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.StaffDesk;
import dk.borgerraadgiver.casework.StaffDesk.Beside;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Passage;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.Typed;
import java.util.function.Supplier;

/** What officers tell each other about a case: notes, to whom it goes, and what goes first. The citizen sees none of it. */
class StaffPanel extends Div {
    private static final int MOST = 5_000;

    private final transient CaseTexts words;
    private final transient StaffDesk desk;
    private final transient Supplier<Employee> me;
    private final CaseNumber number;
    private final transient Runnable changed;

    StaffPanel(
            CaseTexts words, StaffDesk desk, Supplier<Employee> me, CaseNumber number, boolean open, Runnable changed) {
        this.words = words;
        this.desk = desk;
        this.me = me;
        this.number = number;
        this.changed = changed;
        Beside beside = desk.beside(me.get(), number);
        add(Parts.heading(words.text("staff.heading")), new Paragraph(words.text("staff.intro")));
        notes(beside);
        if (open) {
            handOver(beside);
            safety(beside);
        }
    }

    private void notes(Beside beside) {
        if (beside.notes().isEmpty()) {
            add(new Paragraph(words.text("staff.notes.none")));
        } else {
            UnorderedList list = new UnorderedList();
            beside.notes().forEach(note -> {
                ListItem item = new ListItem(
                        words.dates().minute(note.at()) + " · " + note.by().name());
                item.add(new Typed(Passage.of(note.text())));
                list.add(item);
            });
            add(list);
        }
        LongText note = new LongText("notat", words.text("staff.note"), MOST).rows(3);
        CaseForm form = new CaseForm(words.text("staff.note.go"), false, problems -> {
            if (isWritten(note, problems)) {
                desk.note(me.get(), number, note.value());
                changed.run();
            }
        });
        form.ask(note);
        add(new Folded(words.text("staff.note.new"), form));
    }

    private void handOver(Beside beside) {
        if (beside.colleagues().isEmpty()) {
            return;
        }
        RadioGroup<By.Officer> to =
                new RadioGroup<>("kollega", words.text("staff.hand-over.to"), beside.colleagues(), By.Officer::name);
        LongText word = new LongText("besked-til-kollega", words.text("staff.hand-over.word"), MOST).rows(3);
        CaseForm form = new CaseForm(words.text("staff.hand-over.go"), false, problems -> {
            if (to.value().isEmpty()) {
                problems.add(to, words.text("staff.hand-over.missing"));
            }
            if (isWritten(word, problems)) {
                desk.handOver(me.get(), number, to.value().orElseThrow(), word.value());
                changed.run();
            }
        });
        form.ask(to);
        form.ask(word);
        add(new Folded(words.text("staff.hand-over"), form));
    }

    private void safety(Beside beside) {
        if (beside.safety().isPresent()) {
            add(new Notice(
                    Notice.Kind.WARNING,
                    words.text("desk.flag.safety"),
                    beside.safety().orElseThrow()));
            add(Parts.buttons(Buttons.secondary(words.text("staff.safety.over"), () -> {
                desk.unmarkSafety(me.get(), number);
                changed.run();
            })));
            return;
        }
        LongText why = new LongText("sikkerhed", words.text("staff.safety.why"), MOST).rows(2);
        CaseForm form = new CaseForm(words.text("staff.safety.go"), false, problems -> {
            if (isWritten(why, problems)) {
                desk.markSafety(me.get(), number, why.value());
                changed.run();
            }
        });
        form.ask(why);
        add(new Folded(words.text("staff.safety"), form));
    }

    private boolean isWritten(LongText field, Problems problems) {
        if (field.value().isBlank()) {
            problems.add(field, words.text("refused.text-missing"));
        }
        return problems.none();
    }
}
