package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Journey;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.QuestionPage;
import dk.borgerraadgiver.web.StepIndicator;

/** A step of the wizard. Who asks for a step too early is led to the first that misses something, and told why. */
abstract class WizardPage extends QuestionPage implements BeforeEnterObserver {
    private static final String CHECK_AFTER = "tjek";

    private final Wizard wizard;
    private final Step step;
    private final Div helpers = new Div();
    private final Div notices = new Div();
    private Journey journey = Journey.through(Answers.NONE);
    private boolean fromCheck;
    private boolean shown;

    WizardPage(Step step, Wizard wizard) {
        super(step.key() + ".title");
        this.wizard = wizard;
        this.step = step;
        add(helpers, notices);
    }

    abstract void show(Complaint.Draft draft);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wizard.open().ifPresentOrElse(draft -> enter(event, draft), () -> {
            if (wizard.isNoParty()) {
                event.forwardToUrl(HelpingLine.HELPERS);
                return;
            }
            Wizard.tell(new Told.NothingOpen());
            event.forwardTo("klag");
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("complaint.step-title", heading(), journey.number(step), journey.count()) + " – "
                + getTranslation("web.solution");
    }

    @Override
    protected void check(Problems problems) {}

    @Override
    protected String forward() {
        return fromCheck ? Step.CHECK.address() : next();
    }

    /** The step after this one, in the order of the questions. */
    String next() {
        return journey.next(step).map(Step::address).orElse(step.address());
    }

    String previous() {
        return journey.previous(step).map(Step::address).orElse("/klag");
    }

    String heading() {
        return getTranslation(step.key() + ".title");
    }

    final Wizard wizard() {
        return wizard;
    }

    final Step step() {
        return step;
    }

    final boolean isFromCheck() {
        return fromCheck;
    }

    /** The one message at the top of the page. */
    final void notice(Notice notice) {
        notices.removeAll();
        notices.add(notice);
    }

    final void noNotice() {
        notices.removeAll();
    }

    /** The answers have changed, and with them perhaps the way. */
    final void walks(Journey changed) {
        journey = changed;
    }

    private void enter(BeforeEnterEvent event, Complaint.Draft draft) {
        journey = Journey.through(draft.answers());
        fromCheck = cameFromCheck(event.getLocation());
        if (!journey.mayVisit(step)) {
            Wizard.tell(new Told.MissingFirst(step));
            event.forwardTo(journey.goOnAt().address().substring(1));
            return;
        }
        if (!shown) {
            shown = true;
            backTo(fromCheck ? Step.CHECK.address() : previous());
            above(new StepIndicator(journey.number(step), journey.count()));
        }
        if (wizard.isHelping()) {
            helpers.removeAll();
            helpers.add(new HelpingLine());
        }
        show(draft);
        if (wizard.cameAlongFromGate(draft.answers(), step)) {
            notice(new Notice(
                    Notice.Kind.INFO,
                    getTranslation("complaint.from-gate.heading"),
                    getTranslation("complaint.from-gate.text")));
        }
        Wizard.told().ifPresent(this::explain);
    }

    private void explain(Told told) {
        switch (told) {
            case Told.MissingFirst(Step wanted) ->
                notice(new Notice(
                        Notice.Kind.INFO,
                        getTranslation("complaint.missing-first.heading"),
                        getTranslation("complaint.missing-first.text", getTranslation(wanted.key() + ".title"))));
            case Told.ChangedSince changed ->
                notice(new Notice(Notice.Kind.WARNING, getTranslation("complaint.check.changed-since")));
            case Told.NothingOpen nothing -> notice(handledElsewhere());
            case Told.Deleted deleted ->
                notice(new Notice(Notice.Kind.SUCCESS, getTranslation("complaint.start.deleted")));
        }
    }

    final Notice handledElsewhere() {
        return new Notice(
                        Notice.Kind.WARNING,
                        getTranslation("complaint.gone.heading"),
                        getTranslation("complaint.gone.text"))
                .add(Links.page("/klag", getTranslation("complaint.gone.link")));
    }

    private static boolean cameFromCheck(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("fra")
                .filter(CHECK_AFTER::equals)
                .isPresent();
    }
}
