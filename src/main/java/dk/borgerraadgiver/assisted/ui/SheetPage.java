package dk.borgerraadgiver.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.assisted.Sheet;
import dk.borgerraadgiver.assisted.SheetDesk;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.PointId;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.QuestionPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** R31: the paper form, question by question as it lies on the table. Each field is saved as it is left. */
@Route(value = SheetPages.ROUTE + "/:skema", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class SheetPage extends QuestionPage implements BeforeEnterObserver {
    private static final int POINTS_ON_PAPER = 2;

    private final transient SheetDesk desk;
    private final transient DocumentDesk documents;
    private final transient Door door;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient Texts texts;
    private final Div notices = new Div();
    private final Div points = new Div();
    private final Paragraph mark = new Paragraph();
    private transient PaperId id = PaperId.fresh();
    private transient SheetHead head;
    private transient SheetAnswers answers;
    private transient SheetSaving saving;

    SheetPage(SheetDesk desk, DocumentDesk documents, Door door, Directory directory, Clock clock, Bundles bundles) {
        super("assisted.sheet.title");
        this.desk = desk;
        this.documents = documents;
        this.door = door;
        this.directory = directory;
        this.clock = clock;
        texts = bundles.in(Language.of(getLocale()));
        head = new SheetHead("", texts);
        answers = new SheetAnswers("", texts, directory);
        saving = new SheetSaving(desk, id);
        mark.addClassName("saved-mark");
        above(new BackLink("/" + SheetPages.ROUTE));
        forwardText(text("forward"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PaperId asked = SheetPages.id(event.getRouteParameters().get("skema").orElse(""));
        if (asked.equals(id)) {
            return; // on the way to the page where it is read through
        }
        id = asked;
        Sheet sheet = desk.one(officer(), id);
        Complaint.Draft draft = desk.draft(officer(), id);
        head = new SheetHead("papir." + id.value() + ".", texts);
        answers = new SheetAnswers("papir." + id.value() + ".", texts, directory);
        saving = new SheetSaving(desk, id);
        lead(text("lead"));
        add(notices);
        askHead(sheet);
        SheetAnswers.steps().forEach(step -> askStep(step, draft));
        head.show(sheet.head());
        SheetAnswers.steps().forEach(step -> answers.show(step, draft.answers()));
        saving.begin(sheet.head(), draft);
        add(mark);
    }

    private void askHead(Sheet sheet) {
        ask(head.came());
        section(text("who"));
        paragraph(text("who.text"));
        head.writer().forEach(field -> {
            ask(field);
            if (field == head.number()) {
                add(head.known());
            }
        });
        head.number().onLeft(this::identify);
        showKnown(sheet);
    }

    private void askStep(Step step, Complaint.Draft draft) {
        section(texts.text(step.key() + ".title"));
        if (step == Step.POINTS) {
            add(points);
            draft.answers().points().list().forEach(point -> askPoint(point.id()));
            while (answers.points() < POINTS_ON_PAPER) {
                askPoint(answers.nextPoint());
            }
            add(Buttons.secondary(text("point.more"), this::onePointMore));
            return;
        }
        if (step == Step.PAPERS) {
            ask(new SheetPapers(desk, documents, officer(), id, texts).field(draft.folder()));
        }
        answers.fields(step).forEach(this::ask);
    }

    private void askPoint(PointId point) {
        points.add(new H3(texts.text("complaint.points.number", answers.points() + 1)));
        answers.addPoint(point).forEach(field -> points.add(asked(field)));
    }

    private void onePointMore() {
        if (answers.points() < Points.MOST) {
            askPoint(answers.nextPoint());
            points.getElement().executeJs("this.querySelectorAll('textarea')[$0].focus()", (answers.points() - 1) * 2);
        }
    }

    /** Once it is understood, it is noted and no longer on the screen (R26). */
    private void identify(String typed) {
        try {
            desk.identify(officer(), id, new CivilNumber(typed));
        } catch (Rejected notYet) {
            return; // said when they go on
        }
        head.number().value("");
        showKnown(desk.one(officer(), id));
        say(text("number.noted"));
    }

    private void showKnown(Sheet sheet) {
        head.known().removeAll();
        sheet.known()
                .ifPresent(known -> head.known()
                        .add(
                                new Paragraph(
                                        texts.text("assisted.sheet.number.known", SheetPages.masked(known.born()))),
                                Buttons.tertiary(text("number.remove"), () -> {
                                    desk.forgetNumber(officer(), id);
                                    showKnown(desk.one(officer(), id));
                                })));
    }

    @Override
    protected void save() {
        if (saved()) {
            say(mark.getText());
        }
    }

    @Override
    protected void check(Problems problems) {
        if (!saved()) {
            problems.add(text("clash.problem"));
        }
        head.check(problems, LocalDate.now(clock));
    }

    @Override
    protected String forward() {
        String address = "/" + SheetPages.ROUTE + "/" + id.value();
        getUI().ifPresent(ui -> ui.getPage().setLocation(address + SheetPages.CHECK));
        return address;
    }

    private boolean saved() {
        try {
            List<SheetSaving.Clash> clashes = saving.save(officer(), head.read(), answers);
            clashes.forEach(this::tell);
            if (clashes.isEmpty()) {
                allSaved();
                mark.setText(texts.text("assisted.sheet.saved", new Dates(texts.language()).clock(clock.instant())));
            }
            return clashes.isEmpty();
        } catch (NotThere gone) {
            notices.removeAll();
            notices.add(new Notice(Notice.Kind.WARNING, text("gone"))
                    .add(Links.page("/" + SheetPages.ROUTE, text("list")))
                    .spoken());
            return false;
        }
    }

    /** Two tabs, one step: the officer says which holds. */
    private void tell(SheetSaving.Clash clash) {
        Div buttons = new Div(
                Buttons.secondary(text("clash.mine"), () -> chosen(clash, false)),
                Buttons.secondary(text("clash.theirs"), () -> chosen(clash, true)));
        buttons.addClassName("button-row");
        notices.removeAll();
        notices.add(new Notice(
                        Notice.Kind.WARNING,
                        texts.text(
                                "assisted.sheet.clash", texts.text(clash.step().key() + ".title")))
                .add(buttons)
                .spoken());
    }

    private void chosen(SheetSaving.Clash clash, boolean theirs) {
        notices.removeAll();
        saving.met(clash);
        if (theirs) {
            clash.points().list().stream()
                    .map(Point::id)
                    .filter(answers::misses)
                    .forEach(this::askPoint);
            answers.show(clash.step(), clash.answers());
        }
        saved();
    }

    private Actor officer() {
        return door.employee();
    }

    private String text(String key) {
        return texts.text("assisted.sheet." + key);
    }
}
