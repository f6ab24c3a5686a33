package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Journey;
import dk.borgerraadgiver.complaint.Problem;
import dk.borgerraadgiver.complaint.Saved;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A step that asks. Its answer is saved as each field is left; when another tab has saved the step meanwhile, both
 * answers are shown and the person chooses (R30).
 */
abstract class StepPage<A extends Answer> extends WizardPage {
    private final Function<Answers, A> given;
    private final Paragraph mark = new Paragraph();
    private ComplaintId complaint = new ComplaintId(new UUID(0, 0));
    private Answers others = Answers.NONE;
    private int version;

    StepPage(Step step, Wizard wizard, Function<Answers, A> given) {
        super(step, wizard);
        this.given = given;
        mark.addClassName("saved-mark");
    }

    /** What the fields say now. */
    abstract A answer();

    /** Puts this into the fields. */
    abstract void show(A answer);

    /** Where a problem is shown; none: at the top of the page alone. */
    abstract Optional<Field<?>> field(Problem problem);

    /** What must be put right here. */
    List<Problem> problems() {
        return answer().problems();
    }

    String text(Problem problem) {
        return getTranslation(problem.textKey(), problem.arguments().toArray());
    }

    /** The answer in words, when it must be compared with another. */
    List<Summary.Row> rows(A answer) {
        return Summary.rows(answer, wizard().texts());
    }

    /** Saves what the page says when the step still has this version. */
    Saved store(int from) {
        return wizard().save(complaint, answer(), from);
    }

    @Override
    void show(Complaint.Draft draft) {
        complaint = draft.id();
        version = draft.version(step());
        others = draft.answers();
        mark.setText("");
        add(mark);
        show(given.apply(draft.answers()));
    }

    /** What is saved already is not told of again. */
    @Override
    protected final void save() {
        int before = version;
        if (saved(before) && version != before) {
            say(mark.getText());
        }
    }

    @Override
    protected final void check(Problems problems) {
        List<Problem> found = problems();
        if (!saved(version)) {
            problems.add(getTranslation("complaint.clash.problem"));
        }
        found.forEach(problem -> tell(problems, problem));
    }

    final ComplaintId complaint() {
        return complaint;
    }

    final int version() {
        return version;
    }

    final String keptAs() {
        return Wizard.keptAs(complaint) + step().path();
    }

    private void tell(Problems problems, Problem problem) {
        String text = text(problem);
        field(problem).ifPresentOrElse(field -> problems.add(field, text), () -> problems.add(text));
    }

    private boolean saved(int from) {
        try {
            return switch (store(from)) {
                case Saved.Kept(int kept, Instant at) -> {
                    version = kept;
                    allSaved();
                    walks(Journey.through(others.with(answer())));
                    mark.setText(getTranslation("complaint.saved", new Dates(wizard().language()).clock(at)));
                    yield true;
                }
                case Saved.Clashed(int now, Answer theirs) when theirs.equals(answer()) -> saved(now);
                case Saved.Clashed clashed -> {
                    notice(clash(clashed));
                    yield false;
                }
                case Saved.AlreadyHandedIn handedIn -> {
                    notice(sent(handedIn));
                    yield false;
                }
            };
        } catch (NotThere deleted) {
            notice(handledElsewhere());
            return false;
        }
    }

    private Notice clash(Saved.Clashed clashed) {
        A theirs = given.apply(Answers.of(clashed.theirs()));
        return new Notice(
                        Notice.Kind.WARNING,
                        getTranslation("complaint.clash.heading"),
                        getTranslation("complaint.clash.text"))
                .add(new Comparison(
                        getTranslation("complaint.clash.mine"),
                        rows(answer()),
                        getTranslation("complaint.clash.theirs"),
                        rows(theirs)))
                .add(choice(clashed, theirs))
                .spoken();
    }

    private Div choice(Saved.Clashed clashed, A theirs) {
        Div buttons = new Div(
                Buttons.secondary(
                        getTranslation("complaint.clash.keep-mine"), () -> chosen(clashed.version(), answer())),
                Buttons.secondary(
                        getTranslation("complaint.clash.keep-theirs"), () -> chosen(clashed.version(), theirs)));
        buttons.addClassName("button-row");
        return buttons;
    }

    private void chosen(int from, A answer) {
        show(answer);
        noNotice();
        if (saved(from)) {
            say(getTranslation("complaint.clash.chosen"));
            getElement().executeJs("this.querySelector('h1').focus()");
        }
    }

    private Notice sent(Saved.AlreadyHandedIn handedIn) {
        return new Notice(
                        Notice.Kind.INFO,
                        getTranslation("complaint.handed-in.heading"),
                        getTranslation("complaint.handed-in.text", handedIn.number()))
                .add(Links.page(
                        "/mine-sager/" + handedIn.number() + "/kvittering", getTranslation("complaint.handed-in.link")))
                .spoken();
    }
}
