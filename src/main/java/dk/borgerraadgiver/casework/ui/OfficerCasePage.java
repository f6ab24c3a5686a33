package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.FaultDesk;
import dk.borgerraadgiver.casework.InboxDesk;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.StaffDesk;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.FileUpload;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Everything an officer needs to make the citizen's status true. */
@Route(value = "sagsbehandling/:sagsnummer", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class OfficerCasePage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient OfficerDesk desk;
    private final transient InboxDesk inbox;
    private final transient StaffDesk staff;
    private final transient FaultDesk faults;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient Bundles bundles;
    private final transient CaseTexts words;
    private final BackLink back = new BackLink(Addresses.DESK);
    private final Div ways = new Div();
    private final Div told = new Div();
    private final Div top = new Div();
    private final Div complaint = new Div();
    private final Div adding = new Div();
    private final Div whole = new Div();
    private final Div actions = new Div();
    private final Div beside = new Div();
    private final Div bottom = new Div();
    private transient InboxView list = InboxView.ALL;
    private int seen;

    OfficerCasePage(
            Door door,
            OfficerDesk desk,
            InboxDesk inbox,
            StaffDesk staff,
            FaultDesk faults,
            Directory directory,
            Clock clock,
            Bundles bundles) {
        super("casework.desk.title");
        this.door = door;
        this.desk = desk;
        this.inbox = inbox;
        this.staff = staff;
        this.faults = faults;
        this.directory = directory;
        this.clock = clock;
        this.bundles = bundles;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        above(back, ways);
        getElement().getClassList().add("wide");
        Div read = new Div(complaint, adding, whole);
        Div act = new Div(actions, beside);
        Div sides = new Div(read, act, bottom);
        sides.addClassName("sides");
        add(told, top, sides);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        Employee me = door.employee();
        list = LastInbox.before(event);
        LastInbox.keep(list);
        back.setHref(list.address());
        title(words.text("desk.case.title", number));
        ways.removeAll();
        ways.add(next(number));
        told.removeAll();
        Stream.of(top, complaint, adding, whole, actions, beside, bottom).forEach(Div::removeAll);
        if (desk.needsPurpose(me, number)) {
            top.add(new PurposeForm(words, purpose -> show(desk.open(door.employee(), number, purpose))));
        } else {
            show(desk.open(me, number, Purpose.HANDLING));
        }
    }

    /** The next in the list that the officer came from, as that is now. */
    private Paragraph next(CaseNumber number) {
        String typed = list.search().flatMap(Searches.mine()::words).orElse("");
        return inbox.next(door.employee(), list.wanted(typed), number)
                .map(next -> new Paragraph(Links.page(
                        list.at(next.page()).address(next.number()), words.text("desk.next", next.number()))))
                .orElseGet(() -> new Paragraph(Links.page(list.address(), words.text("desk.next.none"))));
    }

    /** All of it anew. */
    private void show(OfficerCase opened) {
        ways.removeAll();
        ways.add(next(opened.file().number()), new Paragraph(Links.below(ActionPanel.HEADING, words.text("desk.act"))));
        showAround(opened);
        actions.removeAll();
        List<ActionForm> forms = Actions.in(opened, me(), words, directory);
        forms.forEach(form -> form.readIn(opened.complaint().language(), this::in));
        ActionPanel handling =
                new ActionPanel(words, forms, event -> record(opened.file().number(), event));
        actions.add(handling);
        adding.removeAll();
        if (opened.file().stage().open()) {
            adding.add(upload(opened.file().number(), handling));
        }
        showBeside(opened);
    }

    /** What only the office sees. */
    private void showBeside(OfficerCase opened) {
        CaseNumber number = opened.file().number();
        Runnable changed = () -> {
            show(desk.again(door.employee(), number));
            tell(number, words.text("desk.act.done"), "");
        };
        beside.removeAll();
        beside.add(
                new ContactsPanel(words, directory, opened),
                new StaffPanel(
                        words,
                        staff,
                        door::employee,
                        number,
                        opened.file().stage().open(),
                        changed),
                new AlikePanel(
                        words,
                        inbox,
                        faults,
                        door::employee,
                        number,
                        new InboxTable(words, LocalDate.now(clock)),
                        changed));
    }

    /** What stands around that which the officer may be typing: the complaint before it, what happened after it. */
    private void showAround(OfficerCase opened) {
        CaseFile file = opened.file();
        seen = file.version();
        top.removeAll();
        top.add(new OfficerFacts(words, opened));
        if (desk.mayTake(door.employee(), file.number())) {
            top.add(Buttons.secondary(words.text("desk.assign"), () -> record(file.number(), new Assigned())));
        }
        complaint.removeAll();
        complaint.add(new GatePanel(words, directory, opened, LocalDate.now(clock)));
        complaint.add(new PointsPanel(words, words.text("desk.points"), file, opened.complaint()));
        if (!file.pointsWithoutAnswer().isEmpty() && file.stage().open()) {
            complaint.add(new Paragraph(
                    words.text("desk.points-left", file.pointsWithoutAnswer().size())));
        }
        complaint.add(new ShownPanel(words, file, Addresses.desk(file.number())), new PapersPanel(words, opened));
        whole.removeAll();
        whole.add(new OfficerComplaint(words, opened));
        bottom.removeAll();
        bottom.add(
                Parts.heading(words.text("desk.history")),
                History.of(file, opened.complaint().language(), words, words::toOfficer));
        bottom.add(Looked.toOfficer(file.number(), opened.codeLooks(), words));
    }

    /** The version shown is the version changed: a colleague's work in between is shown, not overwritten. */
    private void record(CaseNumber number, CaseEvent event) {
        Employee me = door.employee();
        try {
            desk.record(me, number, seen, event);
        } catch (Rejected no) {
            showAround(desk.again(me, number));
            throw no;
        }
        show(desk.again(me, number));
        tell(number, words.text("desk.act.done"), words.events().heading(event));
    }

    private void tell(CaseNumber number, String heading, String text) {
        Notice notice = text.isEmpty()
                ? new Notice(Notice.Kind.SUCCESS, heading)
                : new Notice(Notice.Kind.SUCCESS, heading, text);
        notice.getElement().setAttribute("tabindex", "-1");
        told.removeAll();
        told.add(notice.add(next(number)));
        notice.getElement().executeJs("window.borger?.focusOn(this)");
    }

    private FileUpload upload(CaseNumber number, ActionPanel handling) {
        Employee me = door.employee();
        FileUpload upload = new FileUpload(
                "papirer",
                words.text("desk.papers.add"),
                (name, bytes) -> Uploaded.from(desk.addPaper(me, number, name, bytes), words.texts()));
        upload.onLeft(files -> {
            if (!files.isEmpty()) {
                upload.value(List.of());
                OfficerCase opened = desk.again(door.employee(), number);
                showAround(opened);
                handling.offer(opened);
            }
        });
        return upload;
    }

    private CaseTexts in(Language language) {
        return new CaseTexts(bundles.in(language));
    }

    private By.Officer me() {
        Employee me = door.employee();
        return new By.Officer(me.id(), me.name());
    }
}
